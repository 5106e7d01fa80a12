import type { Block as DocumentBlock } from '#modules/documents';
import { BLOCKS, type Block } from '#modules/reporting';
import { layoutOf } from '../layout.ts';
import { twoDigits } from '../number-text.ts';
import { item, type ReportContext, sentence, subItem } from '../report-context.ts';
import { criterionInSentence } from './criterion-in-sentence.ts';
import { unreportedCommunes } from './unreported-communes.ts';

/** How the four blocks are called at commune level, and the annex that lists their criteria. */
export const COMMUNE_BLOCKS: Readonly<Record<Block, { readonly name: string; readonly annex: '9' | '10' | '11' | '12' }>> = {
  party: { name: 'Đảng ủy cấp xã', annex: '9' },
  council: { name: 'Hội đồng nhân dân cấp xã', annex: '10' },
  committee: { name: 'Ủy ban nhân dân cấp xã', annex: '11' },
  front: { name: 'Ủy ban Mặt trận Tổ quốc cấp xã', annex: '12' },
};

/** Section I.3 b: for each commune block the criteria that most provinces meet in fewer than half of their communes. */
export function blocksBelowHalf(context: ReportContext): DocumentBlock[] {
  const silent = unreportedCommunes(context) === 0 ? '' : ' (xã chưa báo cáo tính là chưa hoàn thành)';
  return [
    sentence(`b) Hệ thống theo dõi {blocks} khối ở cấp tỉnh và {blocks} khối ở cấp xã. Kết quả ở cấp xã${silent}:`, {
      blocks: twoDigits(BLOCKS.length),
    }),
    ...BLOCKS.flatMap((block) => blockLines(context, block)),
  ];
}

function blockLines({ input, criterionName }: ReportContext, block: Block): DocumentBlock[] {
  const { name, annex } = COMMUNE_BLOCKS[block];
  const named = input.report.summary.criteriaNamed[block];
  if (named === null) return [item(`Khối ${name}: chưa có số liệu.`)];
  if (named.length === 0)
    return [item(`Khối ${name}: không có tiêu chí nào mà tỉnh, thành phố có dưới 50% số xã hoàn thành (Phụ lục ${annex}).`)];
  const provinces = twoDigits(input.catalogue.provinces.length);
  const lines = named.map(({ key, provincesBelow50 }, place) => {
    const at = `summary/criteriaNamed.${block}.${place}.provincesBelow50`;
    return subItem(
      '{count}/{provinces} tỉnh, thành phố có dưới 50% số xã hoàn thành tiêu chí “{criterion}”;',
      { count: twoDigits(provincesBelow50), provinces, criterion: criterionInSentence(criterionName(key), layoutOf(input)) },
      { count: at, provinces: at },
    );
  });
  return [item(`Khối ${name} (Phụ lục ${annex}):`), ...lines];
}
