import type { Source } from './sources.ts';

const OWNER = /^apps\/server\/src\/(?:modules\/([^/]+)\/|(kernel)\/).+[.](ts|sql)$/;
/** After these words of SQL comes the name of a table or a sequence. */
const TABLE_POSITION =
  /\b(?:from|join|into|update|table(?:\s+if\s+(?:not\s+)?exists)?|copy|references|truncate|only|on|using|sequence|view|nextval\(')\s+"?([a-z_]+)"?\."?[a-z_]+/gi;
/** A schema before the name of a function: `kernel.fold(`. */
const FUNCTION_POSITION = /\b([a-z_]+)\.[a-z_]+\(/gi;

/**
 * SQL names its own schema alone; the kernel's functions are for all. Looks at migrations and at the SQL inside TypeScript.
 * @returns `path:line: text` for each place that names another module's table or function
 */
export function findForeignSchemas(sources: readonly Source[]): string[] {
  const schemas = new Set(sources.flatMap(({ path }) => ownerOf(path) ?? []));
  return sources.flatMap((source) => {
    const owner = ownerOf(source.path);
    if (owner === null || /[.]test[.]ts$/.test(source.path)) return [];
    return foreignPlaces(source, owner, schemas).map(({ line, text }) => `${source.path}:${line}: ${text}`);
  });
}

function ownerOf(path: string): string | null {
  const [, module, kernel] = OWNER.exec(path) ?? [];
  return module ?? kernel ?? null;
}

/** Names of tables and functions of foreign schemas in one piece of SQL, with where they stand. */
export function foreignNames(sql: string, owner: string, schemas: ReadonlySet<string>): { index: number; text: string }[] {
  const found = (pattern: RegExp, allowed: readonly string[]) =>
    [...sql.matchAll(pattern)].filter(([, schema = '']) => schemas.has(schema) && !allowed.includes(schema));
  return [...found(TABLE_POSITION, [owner]), ...found(FUNCTION_POSITION, [owner, 'kernel'])].map((match) => ({
    index: match.index,
    text: match[0],
  }));
}

/** In TypeScript only strings are SQL: a method call `identity.signIn(` outside of them is none. */
function foreignPlaces({ path, text }: Source, owner: string, schemas: ReadonlySet<string>) {
  const sql = path.endsWith('.sql') ? withoutComments(text) : onlyTemplates(withoutComments(text));
  return foreignNames(sql, owner, schemas).map(({ index, text: name }) => ({
    line: sql.slice(0, index).split('\n').length,
    text: name,
  }));
}

/** Comments become spaces, so that lines keep their numbers. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|--[^\n]*|(?<=^|\s)\/\/[^\n]*/g, blank);
}

/** All but string literals becomes spaces. */
function onlyTemplates(text: string): string {
  const literal = /`[^`]*`|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g;
  let result = '';
  let end = 0;
  for (const match of text.matchAll(literal)) {
    result += blank(text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return result + blank(text.slice(end));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
