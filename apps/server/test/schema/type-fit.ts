import type { TSchema } from 'typebox';
import { NOT_NULL } from '#kernel/db/named';

/** A PostgreSQL type: its name, and of an array the name of its element. */
export type SqlType = { readonly name: string; readonly element: string | null };

type Shape = 'string' | 'number' | 'integer' | 'boolean' | 'bigint' | 'array' | 'object' | 'null' | 'any';
/** The parts of a JSON schema that say what kind of value it is. */
type Node = {
  readonly type?: string;
  readonly anyOf?: readonly Node[];
  readonly allOf?: readonly Node[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Node;
  readonly [NOT_NULL]?: string;
};

const TEXTS = ['text', 'varchar', 'bpchar', 'name', 'uuid', 'date', 'timestamptz', 'numeric', 'interval'];
const ANY_JSON: readonly Shape[] = ['any', 'object', 'array', 'string', 'number', 'integer', 'boolean'];

/** As what a column of each type arrives (`kernel/db/types.ts`); a type that is missing here may not be read. */
const ARRIVES: Readonly<Record<string, readonly Shape[]>> = {
  ...Object.fromEntries(TEXTS.map((name) => [name, ['string'] as const])),
  int2: ['integer', 'number'],
  int4: ['integer', 'number'],
  float4: ['number'],
  float8: ['number'],
  int8: ['bigint'],
  bool: ['boolean'],
  json: ANY_JSON,
  jsonb: ANY_JSON,
  bytea: ['any'],
};
/** What may be given for a parameter of each type. An array given for JSON would be written as an array of PostgreSQL. */
const GIVEN: Readonly<Record<string, readonly Shape[]>> = {
  ...ARRIVES,
  int8: ['bigint', 'integer'],
  numeric: ['string', 'integer', 'bigint'],
  float8: ['number', 'integer'],
  float4: ['number', 'integer'],
  json: ['any', 'object', 'string'],
  jsonb: ['any', 'object', 'string'],
};
/** The arrays that `pg` and the kernel take apart; others arrive as one text. */
const READABLE_ELEMENTS = [
  'text',
  'varchar',
  'bpchar',
  'uuid',
  'int2',
  'int4',
  'int8',
  'float4',
  'float8',
  'bool',
  'date',
  'timestamptz',
  'numeric',
  'json',
  'jsonb',
];

/** True when a value that arrives from such a column fits the schema. Null is not looked at. */
export function columnFits(schema: TSchema, type: SqlType): boolean {
  if (type.element !== null && !READABLE_ELEMENTS.includes(type.element)) return false;
  return fits(schema as Node, type, ARRIVES);
}

/** True when a value of the schema may be given for such a parameter. */
export function parameterFits(schema: TSchema, type: SqlType): boolean {
  return fits(schema as Node, type, GIVEN);
}

/** True when the schema takes null, or says with a reason why the expression is never null. */
export function bearsNull(schema: TSchema): boolean {
  const node = schema as Node;
  return node[NOT_NULL] !== undefined || shapesOf(node).some((shape) => shape === 'null' || shape === 'any');
}

function fits(node: Node, type: SqlType, table: Readonly<Record<string, readonly Shape[]>>): boolean {
  const shapes = shapesOf(node).filter((shape) => shape !== 'null');
  if (type.element === null) return shapes.every((shape) => (table[type.name] ?? []).includes(shape));
  const element = { name: type.element, element: null };
  return shapes.every((shape) => shape === 'array') && itemsOf(node).every((items) => fits(items, element, table));
}

function shapesOf(node: Node): Shape[] {
  if (node.anyOf) return node.anyOf.flatMap(shapesOf);
  if (node.allOf) return node.allOf.flatMap(shapesOf);
  if (node.enum) return node.enum.map(shapeOfValue);
  if (node.type) return [node.type as Shape];
  return 'const' in node ? [shapeOfValue(node.const)] : ['any'];
}

function shapeOfValue(value: unknown): Shape {
  if (value === null) return 'null';
  return typeof value as Shape;
}

/** Schemas of the elements of whatever arrays the node allows. */
function itemsOf(node: Node): Node[] {
  if (node.anyOf) return node.anyOf.flatMap(itemsOf);
  return node.items ? [node.items] : [];
}
