import { type SubgraphAnswer, type SubgraphRequest, UnreadAnswer } from '../../gateway/engine/ask-subgraph';

/** How servers of other languages write the same JSON. */
export type Handwriting = 'compact' | 'spaced' | 'indented' | 'escaped';

const WRITERS: Readonly<Record<Handwriting, (answer: object) => string>> = {
  compact: (answer) => JSON.stringify(answer),
  spaced: (answer) => JSON.stringify(dataFirst(answer), null, 1).replace(/\n */g, ' '),
  indented: (answer) => `${JSON.stringify(dataFirst(answer), null, '\t')}\r\n`,
  escaped: (answer) =>
    JSON.stringify(answer).replace(
      /[^\x20-\x7e]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
};

/** Errors may be told before the data or after them, and there may be more. */
function dataFirst(answer: object): object {
  const { data, ...rest } = answer as { readonly data?: unknown };
  return { ...(data !== undefined && { data }), ...rest, extensions: { took: 1 } };
}

export const handwritings = Object.keys(WRITERS) as readonly Handwriting[];

/** What a client makes of an answer that comes as bytes. */
export async function answerOverWire(
  { scan }: Pick<SubgraphRequest, 'scan'>,
  answer: object,
  handwriting: Handwriting = 'compact',
): Promise<SubgraphAnswer> {
  const body = Buffer.from(WRITERS[handwriting](answer));
  const parse = (): SubgraphAnswer => JSON.parse(body.toString());
  return (await scan?.(body)) ? new UnreadAnswer(parse) : parse();
}
