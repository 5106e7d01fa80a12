import type { Block } from '#modules/documents';
import { twoDigits } from '../number-text.ts';
import { heading, noFigures, type ReportContext, sentence } from '../report-context.ts';

/** Section II, "CÁC NHÓM NHIỆM VỤ TRỌNG TÂM" (outline §2.3): a row for each group with an overdue task. */
export function taskGroupSection({ input: { report } }: ReportContext): Block[] {
  return [heading(1, 'II. CÁC NHÓM NHIỆM VỤ TRỌNG TÂM'), body(report.text.taskGroups)];
}

function body(groups: ReportContext['input']['report']['text']['taskGroups']): Block {
  if (groups === null) return noFigures('các nhóm nhiệm vụ');
  if (groups.length === 0) return sentence('Không có nhóm nhiệm vụ nào có nhiệm vụ quá hạn.');
  return {
    kind: 'table',
    fontSize: 12,
    columns: [
      { width: 7, alignment: 'center' },
      { width: 40, alignment: 'left' },
      { width: 13, alignment: 'center' },
      { width: 26, alignment: 'left' },
      { width: 14, alignment: 'center' },
    ],
    header: [['TT', 'Nhóm nhiệm vụ', 'Số nhiệm vụ', 'Đơn vị chưa hoàn thành', 'Phụ lục'].map((text) => ({ text }))],
    rows: groups.map(({ no, group, groupNameVi, tasks, unitsVi }, place) => ({
      kind: 'line',
      cells: [
        { text: String(no) },
        { text: `Nhóm ${group}: ${groupNameVi}` },
        { text: twoDigits(tasks), parts: [{ text: twoDigits(tasks), at: `text/taskGroups.${place}.tasks` }] },
        { text: unitsVi.join(', ') },
        { text: 'Phụ lục 2' },
      ],
    })),
  };
}
