import { Type } from 'typebox';
import { named } from '#kernel/db/named';

const Homes = Type.Array(Type.String());

/** The figures to compare with, in the order of their lines; the value is a decimal text. $1 snapshot, $2 homes, $3 figure. */
export const selectReferenceFigures = named(
  'reporting.select_reference_figures',
  {
    parameters: [Type.Integer(), Homes, Type.String()],
    row: Type.Object({ unitCode: Type.String(), value: Type.String(), line: Type.Integer() }),
  },
  `select unit_code as "unitCode", value, source_line as line
      from reporting.reference_figure where home_code = any($2) and snapshot_no = $1 and figure = $3 order by source_line`,
);
