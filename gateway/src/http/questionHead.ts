/** Who asks a question: a web page of the community, a partner supplier, or someone who explores the graph. */
export type Asker = 'front-end' | 'supplier' | 'explorer';

/** What the head comment of a question says. */
export interface QuestionHead {
  /** The question in Danish. */
  readonly danish: string;
  /** The question in English. */
  readonly english: string;
  /** The numbers of the statements of the source texts that it comes from, ascending; see `docs/domain.md`. */
  readonly statements: readonly number[];
  readonly askedBy: readonly Asker[];
  /** What to know before reading the answer. */
  readonly note?: string;
}

const askers: readonly string[] = ['front-end', 'supplier', 'explorer'] satisfies Asker[];

/** How many statements the source texts make. */
const lastStatement = 83;

/**
 * Reads the comment that a question opens with: the fields `Question (da)`, `Question (en)`, `Statements`,
 * `Asked by` and, where there is something to know, `Note`, in this order; a field goes on in lines that are indented.
 * @param name the question, to name it in errors
 * @param text the document
 * @throws when a field is missing, empty, unknown, out of order or ill-formed
 */
export function readHead(name: string, text: string): QuestionHead {
  const fields = fieldsOf(name, text);
  const names = fields.map(([field]) => field).join(', ');
  if (!/^Question \(da\), Question \(en\), Statements, Asked by(, Note)?$/.test(names)) {
    throw new Error(`the head of ${name} has the fields ${names || '(none)'}`);
  }
  const [danish, english, statements, askedBy, note] = fields.map(([, value]) => value) as [
    string,
    string,
    string,
    string,
    string?,
  ];
  return {
    danish: ended(name, danish, '?'),
    english: ended(name, english, '?'),
    statements: numbers(name, statements),
    askedBy: askersIn(name, askedBy),
    ...(note !== undefined && { note: ended(name, note, '.') }),
  };
}

function fieldsOf(name: string, text: string): [field: string, value: string][] {
  const comment = /^(?:#.*\n)*/.exec(text)![0].replaceAll(/\n# {3}(?=\S)/g, ' ');
  const lines = comment.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const parts = /^# ([A-Z][a-z ()]+): (\S.*)$/.exec(line);
    if (!parts) throw new Error(`the head of ${name} has a line that is no field: ${line}`);
    return [parts[1]!, parts[2]!];
  });
}

function ended(name: string, sentence: string, mark: string): string {
  if (!sentence.endsWith(mark)) throw new Error(`the head of ${name} has a sentence without ${mark} at its end`);
  return sentence;
}

function numbers(name: string, list: string): number[] {
  const found = list.split(', ').map(Number);
  const ascending = found.every((number, index) => index === 0 || number > found[index - 1]!);
  if (!ascending || !found.every((number) => Number.isInteger(number) && number >= 1 && number <= lastStatement)) {
    throw new Error(`the head of ${name} has statements that are not ascending numbers from 1 to ${lastStatement}`);
  }
  return found;
}

function askersIn(name: string, list: string): Asker[] {
  const found = list.split(', ');
  if (!found.every((asker) => askers.includes(asker))) {
    throw new Error(`the head of ${name} is asked by ${list}, not by ${askers.join(', ')}`);
  }
  return found as Asker[];
}
