/** Words that say little. English and German, since people mix them. */

/** Nothing by themselves: they count inside phrases only. */
const empty = new Set(
  `a an the of to in on at for by with from and or but is are was were be been being has have had having do does did not no nor we i it he she they you us our your their my me its this that these those
  as if when what which who whom whose how why where there here than then so such because about into onto out off over under up down between through during before after until while within without
  can could should would will shall may might must let lets also too very just only even still again ever never any some all each every both either neither other another more most less least many much few
  der die das den dem des ein eine einer eines einem einen und oder ist sind war waren wird werden wurde wurden wie was wer wo wann warum welche welcher welches für fuer mit von vom zu zum zur im in am an auf aus bei
  nach vor seit bis durch über ueber unter zwischen gegen ohne um nicht kein keine wir ich es er sie uns unser unsere ihr ihre als auch noch nur schon sehr mehr mehrere alle jeder jede dass ob man hat haben hatte kann können soll sollen muss müssen
  sich mich mir dich ihm ihn ihnen euch diese dieser dieses diesem diesen jene dessen deren etwas nichts alles alle allem allen beim ins ans sowie bzw damit dabei davon dazu dafür dafuer daran darauf daraus weil wenn dann denn doch mal ja nein hier dort wegen trotz statt sein seine seiner mein meine habe hast hätte haette sollte sollten könnte koennte müssen muss müsste darf dürfen duerfen will wollen wollte möchte moechte würde wuerde worden gewesen lassen lässt laesst eigentlich immer bereits gerade
  wirklich vielleicht`.split(/\s+/),
)
/** In any case, English or German. */
export const isEmptyWord = (word: string): boolean => empty.has(word.toLowerCase())

/** Little: a section without them is no worse an answer. */
const little = new Set(
  `thing things stuff way ways get gets getting got make makes making made need needs needed want wants wanted use uses used using new one two three first last next people everybody everyone somebody someone anybody anyone nobody
  question questions problem problems idea ideas topic topics discussion discuss discussed talk talked talking said say says tell told know known think thought ask asked mention mentioned meeting meetings minutes
  happen happens happened going go goes went come comes came put take takes taken give given keep kept look looked show shows work works working done doing start started stop stopped become becomes
  good bad better best big small old same different several various own part parts kind sort lot bit time times day days week weeks month months year years today currently now already soon later early late
  per currently possible possibly probably maybe really actually something anything nothing like instead per via regarding concerning around against
  neu neue neuer neues neuen alt alte alten ding dinge sache sachen leute frage fragen problem probleme thema idee ideen machen gemacht geht gehen kommt kommen gibt jemand heute jetzt bald damals letzte letzten erste ersten nächste`.split(
    /\s+/,
  ),
)
/** In any case, English or German. */
export const isWeakWord = (word: string): boolean => little.has(word.toLowerCase())

/** Whether it may become a word that says nothing or little: `whe`, `mee`. */
export const mayBecomeWeak = (beginning: string): boolean =>
  [...empty, ...little].some((word) => word.startsWith(beginning.toLowerCase()))
