/** @returns path of a section's text in the index; the build's own mark keeps caches from mixing builds */
export const fragmentPath = (build: string, number: number): string => `fragment/${build}-${number}.pf_fragment`
