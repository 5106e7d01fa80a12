import { expect, test } from 'vitest';
import { seedUnits } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { givenIdentity } from '#test/identity/given-identity';
import { applyList } from './apply-list.ts';
import { previewList } from './preview-list.ts';
import { readListFile } from './read-list.ts';

const db = useTestDatabase({ withUnits: true });
givenIdentity(db);
const PEOPLE = 5000;
const PLACE = { area: '91', part: null, standing: 'provisional', whole: true } as const;

test('a list of 5,000 people is written in one run; again, and with one person gone, it changes only that (I-02)', async () => {
  await seedUnits(db.context(), {});
  const row = (at: number) => `p${at}@an-giang.example,Đinh Thị Mẫu ${at},30292,,specialist,,QĐ 1`;
  const file = (people: number) =>
    readListFile(
      Buffer.from(
        ['loginName,name,unit,part,position,validFrom,decision', ...Array.from({ length: people }, (_, at) => row(at))].join(
          '\n',
        ),
      ),
    );
  const run = async (people: number) => {
    const begun = performance.now();
    const list = file(people);
    const { fingerprint } = await previewList(db.context(), PLACE, list);
    const previewed = performance.now();
    const { counts, codes } = await applyList(db.context(), PLACE, list, fingerprint);
    const seconds = { preview: (previewed - begun) / 1000, apply: (performance.now() - previewed) / 1000 };
    process.stdout.write(
      `${people} people: ${JSON.stringify(counts)}, preview ${seconds.preview.toFixed(1)} s, apply ${seconds.apply.toFixed(1)} s\n`,
    );
    return { counts, codes: new Set(codes.map(({ code }) => code)).size };
  };
  expect(await run(PEOPLE)).toEqual({ counts: { new: PEOPLE, changed: 0, gone: 0 }, codes: PEOPLE });
  expect((await run(PEOPLE)).counts).toEqual({ new: 0, changed: 0, gone: 0 });
  expect((await run(PEOPLE - 1)).counts).toEqual({ new: 0, changed: 0, gone: 1 });
}, 400_000);
