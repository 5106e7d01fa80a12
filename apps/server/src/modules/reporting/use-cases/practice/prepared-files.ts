import type { Answers, Item } from '@thong-suot/form-rules';
import { homeCode, newId } from '#kernel/ids';
import type { Context } from '#kernel/use-case';
import { keepFile } from '#modules/documents';
import type { ReportAddress } from '../../domain/network/report.ts';

const NAME = 'Tệp luyện tập.pdf';
/** One empty page: there is nothing to see, and it opens. */
const PAPER = Buffer.from(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`,
);

/** Files for the items that a form does not let go without one, kept for the place like everybody's; where none is asked, no answers. */
export async function preparedFiles(context: Context, address: ReportAddress, items: readonly Item[]): Promise<Answers> {
  const wanting = items.filter(({ kind, source, mayNotApply }) => kind === 'file' && source.kind === 'asked' && !mayNotApply);
  const { provinceCode, reporter } = address;
  const answers: Record<string, Answers[string]> = {};
  for (const { key } of wanting) {
    const fileId = newId<'File'>(homeCode(provinceCode), context.clock.now());
    await keepFile(context, { fileId, name: NAME, provinceCode, reporter, content: PAPER });
    answers[key] = { kind: 'file', fileId, name: NAME };
  }
  return answers;
}
