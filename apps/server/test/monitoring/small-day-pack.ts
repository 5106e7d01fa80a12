/** The files of a tiny right day pack by name: two provinces, three communes, two conditions, one criterion of each level and block. */
export type SmallPack = { [file: string]: string };

const BLOCKS = ['party', 'council', 'committee', 'front'];
const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;

export function smallPack(): SmallPack {
  return {
    'manifest.json': JSON.stringify(
      { date: '2025-10-02', previousDate: '2025-10-01', cutOff: '2025-10-02T16:00:00+07:00', synthetic: 'made for a test' },
      null,
      2,
    ),
    'provinces.csv': lines('province_code,name,short_name', '01,Thành phố Hà Nội,Hà Nội', '04,Tỉnh Cao Bằng,Cao Bằng'),
    'communes.csv': lines('commune_code,province_code,name', '00004,01,Phường Một', '00008,01,Phường Hai', '01273,04,Xã Ba'),
    'conditions.csv': lines('condition_no,key,name_vi,name_en', '1,network,Mạng,Network', '2,staff,"Nhân sự, đủ",Staff'),
    'condition-answers.csv': lines(
      'date,commune_code,c01,c02',
      '2025-10-01,00004,1,1',
      '2025-10-01,00008,,0',
      '2025-10-02,00004,1,1',
      '2025-10-02,00008,0,',
      '2025-10-02,01273,,',
    ),
    'criteria.csv': lines(
      'key,level,block,no,name_vi,name_en',
      ...BLOCKS.flatMap((block) => [
        `${block}-b,commune,${block},2,Tiêu chí b,Criterion b`,
        `${block}-a,commune,${block},1,Tiêu chí a,Criterion a`,
        `province-${block},province,${block},1,Tiêu chí tỉnh,Provincial criterion`,
      ]),
    ),
    ...Object.fromEntries(
      BLOCKS.map((block) => [
        `commune-answers-${block}.csv`,
        lines(`date,commune_code,${block}-b,${block}-a`, '2025-10-02,00004,0,1', '2025-10-02,00008,,1'),
      ]),
    ),
    'province-answers.csv': lines(
      'date,province_code,block,criterion_key,answer',
      '2025-10-02,01,party,province-party,1',
      '2025-10-02,04,party,province-party,',
      '2025-10-02,01,front,province-front,0',
    ),
    'feedback.csv': lines(
      'date,level,block,kind,commune_code,statement_vi',
      '2025-10-02,commune,general,obstacle,00004,"Thiếu máy,\nthiếu người"',
      '2025-10-02,commune,party,recommendation,00008,Bổ sung kinh phí',
    ),
    'task-groups.csv': lines('group,name_vi,name_en', 'I,Nhóm một,Group one'),
    'tasks.csv': lines(
      'task_key,group,no,text_vi,kind,due_date',
      'plan-01,I,1,Việc một,deadline,2025-09-30',
      'recurring-01,,1,Việc hai,recurring,',
    ),
    'task-assignments.csv': lines(
      'task_key,role,unit_name,province_code,status,done_date,unit_due_date',
      'plan-01,assigned,Bộ Một,,,,',
      'plan-01,report,Bộ Một,,in-progress,,',
      'recurring-01,report,Hà Nội,01,done,2025-10-01,2025-10-01',
    ),
    'dossiers-day.csv': lines(
      'date,province_code,commune_code,direct,online,returned',
      '2025-10-01,01,,1,2,3',
      '2025-10-01,01,00004,0,5,4',
    ),
    'dossiers-cumulative.csv': lines('province_code,level,direct,online,returned', '01,province,10,20,30', '01,commune,1,2,3'),
    'june-average.csv': lines('province_code,june_daily_average', '01,6466', '04,320.5'),
  };
}

/** The pack as bytes, after a change to a file's text. */
export function packBytes(pack: SmallPack): Map<string, Uint8Array> {
  return new Map(Object.entries(pack).map(([file, text]) => [file, new TextEncoder().encode(text)]));
}

/** The tiny pack with one line of a file (from 1) in other words; line null: another text of the whole file. */
export function packWith(file: string, line: number | null, text: string): Map<string, Uint8Array> {
  const pack = smallPack();
  const rows = (pack[file] ?? '').split('\n');
  if (line !== null) rows[line - 1] = text;
  return packBytes({ ...pack, [file]: line === null ? text : rows.join('\n') });
}
