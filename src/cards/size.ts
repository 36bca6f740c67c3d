/** Of every card, in pixels: what chats ask for. */
export const [width, height] = [1200, 630]
