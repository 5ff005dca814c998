// A parsed program: what is used of the vendored parser, and the plain nodes made of its own.

declare const PythonParser: {
  parser: { parse(text: string): SyntaxTree; startParse(text: string): { advance(): SyntaxTree | null; readonly parsedPos: number } };
};

interface SyntaxTree {
  cursor(): SyntaxCursor;
}

interface SyntaxCursor {
  name: string;
  from: number;
  to: number;
  type: { isError: boolean };
  firstChild(): boolean;
  nextSibling(): boolean;
  parent(): boolean;
}

interface SyntaxNode {
  name: string;
  from: number;
  to: number;
  children: SyntaxNode[];
  isError: boolean;
  parent: SyntaxNode | null;
}
