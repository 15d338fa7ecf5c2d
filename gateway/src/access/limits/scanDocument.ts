import { Lexer, Source, TokenKind } from 'graphql';

/** What the tokens of a document tell before it is parsed. */
export interface DocumentScan {
  readonly tokens: number;
  readonly nesting: number;
  readonly valueDepth: number;
  readonly nameLength: number;
  readonly directives: number;
  readonly aliases: number;
}

/**
 * Reads a document from its first token to its last. It takes no stack, however deep the document is.
 * @throws GraphQLError where a token is ill-formed
 */
export function scanDocument(text: string): DocumentScan {
  const lexer = new Lexer(new Source(text));
  const scan = { tokens: 0, nesting: 0, valueDepth: 0, nameLength: 0, directives: 0, aliases: 0 };
  let nesting = 0;
  /** The nesting of the outermost parenthesis; values stand in it. */
  let values: number | undefined;
  for (;;) {
    const { kind, value } = lexer.advance();
    if (kind === TokenKind.EOF) return scan;
    scan.tokens += 1;
    switch (kind) {
      case TokenKind.PAREN_L:
      case TokenKind.BRACE_L:
      case TokenKind.BRACKET_L:
        nesting += 1;
        if (kind === TokenKind.PAREN_L) values ??= nesting;
        scan.nesting = Math.max(scan.nesting, nesting);
        if (values !== undefined) scan.valueDepth = Math.max(scan.valueDepth, nesting - values);
        break;
      case TokenKind.PAREN_R:
      case TokenKind.BRACE_R:
      case TokenKind.BRACKET_R:
        if (values === nesting) values = undefined;
        nesting = Math.max(0, nesting - 1);
        break;
      case TokenKind.NAME:
        scan.nameLength = Math.max(scan.nameLength, value.length);
        break;
      case TokenKind.AT:
        scan.directives += 1;
        break;
      case TokenKind.COLON:
        // Outside of parentheses nothing but an alias is followed by a colon.
        if (values === undefined) scan.aliases += 1;
        break;
      default:
    }
  }
}
