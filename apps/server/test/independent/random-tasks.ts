import { type CsvRow, dayAfter, type RandomDay } from './random-units.ts';

const GROUPS = ['I', 'II', 'III', 'V', 'VI'];
const PHASE_END = '2025-10-01';
const CENTRAL = ['Bộ Công an', 'Bộ Nội vụ', 'Văn phòng Chính phủ', 'Ban Cơ yếu Chính phủ', 'Văn phòng Trung ương Đảng'];

/** Rows of `tasks.csv`: of the plan, recurring, and of the provinces in phase 2; due around the day and the end of the phase. */
export function taskRows({ random, date }: RandomDay): CsvRow[] {
  const due = () =>
    random.pick([
      date,
      dayAfter(date, -1),
      dayAfter(date, 1),
      PHASE_END,
      dayAfter(PHASE_END, -1),
      dayAfter(PHASE_END, 1),
      dayAfter(date, random.between(-60, 30)),
      '',
    ]);
  const plan = Array.from(
    { length: random.between(0, 20) },
    (_, at): CsvRow => [`plan-${at + 1}`, random.pick(GROUPS), at + 1, `Nhiệm vụ ${at + 1}, theo "Kế hoạch"`, 'deadline', due()],
  );
  const recurring = Array.from(
    { length: random.between(0, 10) },
    (_, at): CsvRow => [
      `recurring-${at + 1}`,
      random.pick(['', ...GROUPS]),
      at + 1,
      `Việc thường xuyên ${at + 1}`,
      'recurring',
      '',
    ],
  );
  const phase2 = Array.from(
    { length: random.between(1, 12) },
    (_, at): CsvRow => [`phase2-${at + 1}`, '', at + 1, `Nhiệm vụ giai đoạn 2 số ${at + 1}`, 'deadline', due()],
  );
  return random.shuffle([...plan, ...recurring, ...phase2]);
}

/** Rows of `task-assignments.csv`: who is responsible and what each unit reports. */
export function assignmentRows({ random, units, date }: RandomDay, tasks: readonly CsvRow[]): CsvRow[] {
  const named = [
    ...CENTRAL.map((name) => [name, ''] as const),
    ...units.provinces.map((province) => [province.shortName, province.code] as const),
  ];
  const aroundToday = () => random.pick(['', date, dayAfter(date, -1), dayAfter(date, 1), dayAfter(date, -40)]);
  const report = (key: string, name: string, code: string, ownDue: number): CsvRow => {
    const status = random.pick(['done', 'done', 'in-progress', 'not-started']);
    return [
      key,
      'report',
      name,
      code,
      status,
      status === 'done' ? aroundToday() : '',
      random.chance(ownDue) ? aroundToday() : '',
    ];
  };
  const rows = tasks.flatMap((task) => {
    const key = String(task[0]);
    if (key.startsWith('phase2')) {
      return random.chance(0.1)
        ? []
        : units.provinces.filter(() => random.chance(0.9)).map((province) => report(key, province.shortName, province.code, 0.1));
    }
    const assigned = random
      .shuffle(named)
      .slice(0, random.between(0, 3))
      .map(([name, code]): CsvRow => [key, 'assigned', name, code, '', '', '']);
    const reports = random
      .shuffle(named)
      .slice(0, random.between(0, 4))
      .map(([name, code]) => report(key, name, code, key.startsWith('recurring') ? 0.7 : 0.3));
    return [...assigned, ...reports];
  });
  return random.chance(0.5) ? random.shuffle(rows) : rows;
}
