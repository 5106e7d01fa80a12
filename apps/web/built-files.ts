/** The parts of the build that its additions look at; Vite tells the styles of a program in its metadata. */
export type Built = Record<
  string,
  | { type: 'asset'; fileName: string; source: string | Uint8Array }
  | {
      type: 'chunk';
      name: string;
      fileName: string;
      isEntry: boolean;
      moduleIds: string[];
      imports: string[];
      code: string;
      viteMetadata?: { importedCss: Set<string> };
    }
>;

/** A program with all that it imports and their styles: what must have come before it runs. */
export function filesOf(built: Built, fileName: string, found = new Set<string>()): Set<string> {
  const one = built[fileName];
  if (one?.type !== 'chunk' || found.has(fileName)) return found;
  found.add(fileName);
  for (const style of one.viteMetadata?.importedCss ?? []) found.add(style);
  for (const other of one.imports) filesOf(built, other, found);
  return found;
}
