import type { ClientBase } from 'pg';
import { ROLES } from '#kernel/db/roles';

/** Small reference tables say so at the start of their comment: `Catalogue: …`; all other tables grow with the nation. */
const CATALOGUE = 'Catalogue:';
/** Rows that are evidence: the application adds them and never changes or removes one. */
const APPEND_ONLY = /append-only|immutable|never changed/i;
/** The same for tables whose comment says other things. */
export const EVIDENCE: readonly string[] = [
  'kernel.audit_line',
  'kernel.audit_seal',
  'kernel.migration',
  'reporting.form_version',
  'reporting.snapshot',
  'reporting.unit_report',
  'reporting.statement',
  'reporting.dossier_count',
  'reporting.answer_column',
  'reporting.snapshot_column',
  'monitoring.task',
  'monitoring.task_assignment',
  'monitoring.edition',
];

type SchemaRule = { readonly name: string; readonly sql: string; readonly values: readonly unknown[] };

/** Tables of our schemas; partitions follow their parent. `$1` in every rule: the schemas. */
const TABLES = `with our as (
  select c.oid, n.nspname || '.' || c.relname as name, n.nspname as schema, coalesce(obj_description(c.oid, 'pg_class'), '') as comment
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = any ($1) and c.relkind in ('r', 'p') and not c.relispartition)`;

const RULES: readonly SchemaRule[] = [
  { name: 'table-has-comment', sql: `${TABLES} select name from our where comment = ''`, values: [] },
  {
    name: 'table-has-primary-key',
    sql: `${TABLES} select name from our where not exists (select from pg_index i where i.indrelid = our.oid and i.indisprimary)`,
    values: [],
  },
  {
    name: 'key-starts-with-home',
    sql: `${TABLES} select i.indexrelid::regclass::text as name from our join pg_index i on i.indrelid = our.oid and i.indisunique
      left join pg_attribute a on a.attrelid = our.oid and a.attnum = i.indkey[0]
     where not starts_with(our.comment, $2) and a.attname is distinct from 'home_code'`,
    values: [CATALOGUE],
  },
  {
    name: 'no-foreign-key-across-schemas',
    sql: `${TABLES} select our.name || ' → ' || k.confrelid::regclass as name from our join pg_constraint k on k.conrelid = our.oid and k.contype = 'f'
      join pg_class target on target.oid = k.confrelid join pg_namespace s on s.oid = target.relnamespace where s.nspname <> our.schema`,
    values: [],
  },
  {
    name: 'append-only-is-never-changed',
    sql: `${TABLES} select name from our where (comment ~* $2 or name = any ($3))
      and (has_any_column_privilege($4, oid, 'update') or has_table_privilege($4, oid, 'delete') or has_table_privilege($4, oid, 'truncate'))`,
    values: [APPEND_ONLY.source, EVIDENCE, ROLES.app],
  },
  {
    name: 'reader-only-reads',
    sql: `${TABLES} select name from our where has_any_column_privilege($2, oid, 'insert') or has_any_column_privilege($2, oid, 'update')
      or has_table_privilege($2, oid, 'delete') or has_table_privilege($2, oid, 'truncate')`,
    values: [ROLES.reader],
  },
  {
    name: 'app-owns-nothing',
    sql: `${TABLES} select our.name from our join pg_class c on c.oid = our.oid
      where pg_has_role($2, c.relowner, 'member') or has_schema_privilege($2, our.schema, 'create') or has_table_privilege($2, our.oid, 'truncate')`,
    values: [ROLES.app],
  },
];

/** The names of all rules, for the test that sees each of them caught. */
export const SCHEMA_RULES: readonly string[] = RULES.map(({ name }) => name);

/**
 * Compares the tables of these schemas with the data rules (architecture §3.2, §6; style guide §2).
 * @returns `rule: table or key` for each fault
 */
export async function findSchemaFaults(client: ClientBase, schemas: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { name: rule, sql, values } of RULES) {
    const { rows } = await client.query<{ name: string }>(`${sql} order by 1`, [schemas, ...values]);
    faults.push(...rows.map(({ name }) => `${rule}: ${name}`));
  }
  return faults;
}
