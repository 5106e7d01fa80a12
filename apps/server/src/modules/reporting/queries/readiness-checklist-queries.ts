import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';

const ProvinceCode = Type.String({ pattern: '^\\d{2}$' });
const Text = Type.String();
const Count = nullable(Type.Integer());

export const insertChecklist = named(
  'reporting.insert_readiness_checklist',
  { parameters: [CalendarDateSchema, Text, Text, InstantSchema, Text], row: Type.Object({ no: Type.Integer() }) },
  `insert into reporting.readiness_checklist (state_on, source_name, content_hash, imported_at, imported_by_name)
    values ($1, $2, $3, $4, $5) on conflict (home_code, content_hash) do nothing returning checklist_no as no`,
);

export const insertChecklistItem = named(
  'reporting.insert_readiness_item',
  { parameters: [Type.Integer(), Type.Integer(), Text, Text, Text, Text, Count, Count, nullable(Text)], row: NoRow },
  `insert into reporting.readiness_item
    (checklist_no, position, item_key, section, name_vi, name_en, done_published, reported_published, note_vi)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

export const insertChecklistState = named(
  'reporting.insert_readiness_state',
  { parameters: [ProvinceCode, Type.Integer(), Type.Integer(), Text, Text, Type.Boolean(), nullable(Text)], row: NoRow },
  `insert into reporting.readiness_state
    (home_code, checklist_no, source_line, item_key, published_name, not_finished, difficulty_vi) values ($1, $2, $3, $4, $5, $6, $7)`,
);

export const insertChecklistSilence = named(
  'reporting.insert_readiness_silence',
  { parameters: [ProvinceCode, Type.Integer(), Text], row: NoRow },
  'insert into reporting.readiness_silence (home_code, checklist_no, published_name) values ($1, $2, $3)',
);

/** The checklist of the latest day, of the same day the one that came in last. */
export const selectNewestChecklist = named(
  'reporting.select_newest_readiness_checklist',
  {
    parameters: [],
    row: Type.Object({
      no: Type.Integer(),
      stateOn: CalendarDateSchema,
      sourceName: Text,
      importedAt: InstantSchema,
      importedBy: Text,
    }),
  },
  `select checklist_no as no, state_on as "stateOn", source_name as "sourceName", imported_at as "importedAt", imported_by_name as "importedBy"
    from reporting.readiness_checklist where home_code = '00' order by state_on desc, checklist_no desc limit 1`,
);

export const selectChecklistItems = named(
  'reporting.select_readiness_items',
  {
    parameters: [Type.Integer()],
    row: Type.Object({
      key: Text,
      section: Text,
      nameVi: Text,
      nameEn: Text,
      donePublished: Count,
      reportedPublished: Count,
      noteVi: nullable(Text),
    }),
  },
  `select item_key as key, section, name_vi as "nameVi", name_en as "nameEn", done_published as "donePublished",
      reported_published as "reportedPublished", note_vi as "noteVi"
    from reporting.readiness_item where home_code = '00' and checklist_no = $1 order by position limit 1000`,
);

export const selectChecklistStates = named(
  'reporting.select_readiness_states',
  {
    parameters: [Type.Integer()],
    row: Type.Object({
      itemKey: Text,
      provinceCode: ProvinceCode,
      publishedName: Text,
      notFinished: Type.Boolean(),
      difficultyVi: nullable(Text),
      line: Type.Integer(),
    }),
  },
  `select item_key as "itemKey", home_code as "provinceCode", published_name as "publishedName", not_finished as "notFinished",
      difficulty_vi as "difficultyVi", source_line as line
    from reporting.readiness_state where checklist_no = $1 order by source_line, home_code limit 100000`,
);

export const selectChecklistSilences = named(
  'reporting.select_readiness_silences',
  { parameters: [Type.Integer()], row: Type.Object({ provinceCode: ProvinceCode, publishedName: Text }) },
  `select home_code as "provinceCode", published_name as "publishedName"
    from reporting.readiness_silence where checklist_no = $1 order by home_code limit 100`,
);
