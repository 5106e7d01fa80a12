import type { WordingKey } from './wording.ts';

type Name = { readonly vi: string; readonly en: string };

/** What people call the editorial paragraphs: in the editor, and where an amended edition lists what differs. */
export const PARAGRAPH_NAMES: Readonly<Record<WordingKey, Name>> = {
  'front.mandate': { vi: 'mở đầu: giao nhiệm vụ', en: 'opening: the mandate' },
  'front.sources': { vi: 'mở đầu: nguồn số liệu', en: 'opening: sources of the figures' },
  'overview.commune-comparison': { vi: 'I.1: so sánh tình hình cấp xã', en: 'I.1: communes compared' },
  'overview.obstacle-kinds': { vi: 'I.2: các loại vướng mắc', en: 'I.2: kinds of obstacles' },
  'overview.few-results': { vi: 'I.2: kết quả đã trả còn thấp', en: 'I.2: few results returned' },
  'recommendation.supervision': { vi: 'I.4: giám sát độc lập', en: 'I.4: independent supervision' },
  'recommendation.infrastructure': { vi: 'I.4: hạ tầng số và cơ sở dữ liệu', en: 'I.4: digital infrastructure and databases' },
  'recommendation.overdue': { vi: 'I.4: nhiệm vụ quá hạn', en: 'I.4: overdue tasks' },
  'recommendation.service-centres': { vi: 'I.4: Trung tâm Phục vụ hành chính công', en: 'I.4: service centres' },
  'findings.online-request': { vi: 'III.1: đề nghị về hồ sơ trực tuyến', en: 'III.1: request on online dossiers' },
  'findings.conditions-request': { vi: 'III.2: đề nghị về điều kiện cơ bản', en: 'III.2: request on basic conditions' },
  'findings.obstacles': { vi: 'III.3: vướng mắc của cấp xã', en: 'III.3: obstacles of communes' },
  'findings.obstacles-request': { vi: 'III.3: đề nghị tháo gỡ', en: 'III.3: request to remove obstacles' },
  'findings.blocks': { vi: 'III.4: bốn khối ở cấp xã', en: 'III.4: four blocks in communes' },
  'findings.recurring-request': { vi: 'III.5: đề nghị về nhiệm vụ thường xuyên', en: 'III.5: request on recurring tasks' },
  'closing.request': { vi: 'kết: kính trình', en: 'closing: submission' },
};

/** The Vietnamese name of a paragraph; one that this release does not have any more keeps its key. */
export function paragraphName(key: string): string {
  return Object.hasOwn(PARAGRAPH_NAMES, key) ? PARAGRAPH_NAMES[key as WordingKey].vi : key;
}
