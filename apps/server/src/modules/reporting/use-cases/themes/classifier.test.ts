import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Accuracy, checkAgainst, measureAccuracy } from '../../domain/themes/accuracy.ts';
import { type Classifier, makeClassifier } from '../../domain/themes/classifier.ts';
import { withoutMarks } from '../../domain/themes/syllables.ts';
import { NO_ISSUE_THEME, STATEMENT_BLOCKS, type StatementBlock, type Theme } from '../../domain/themes/taxonomy.ts';
import { shippedCheckStatements, shippedTeaching, type Teaching } from './shipped-taxonomy.ts';

let shipped: Teaching;
let classifier: Classifier;
let accuracy: Accuracy;
beforeAll(async () => {
  shipped = await shippedTeaching();
  classifier = makeClassifier(shipped.taxonomy, shipped.examples);
  accuracy = measureAccuracy(shipped.taxonomy, shipped.examples);
});

const themeOf = (statement: string, block: StatementBlock = 'party') => classifier.choose(statement, block).theme;
/** The classifier of the shipped taxonomy with one theme more or in place of the one with its key. */
const withTheme = (theme: Theme) => {
  const others = shipped.taxonomy.themes.filter(({ key }) => key !== theme.key);
  return makeClassifier({ ...shipped.taxonomy, themes: [...others, theme] }, shipped.examples);
};

describe('how statements are labelled', () => {
  test('of several topics the one named first decides', () => {
    expect(themeOf('Hỗ trợ kinh phí và trang thiết bị')).toBe('budget-shortage');
    expect(themeOf('Hỗ trợ trang thiết bị và kinh phí')).toBe('equipment-shortage');
    expect(themeOf('Nhận thức và kỹ năng số')).toBe('awareness-outreach');
  });

  test('money is a shortage of budget whatever it would be spent on', () => {
    for (const purpose of ['nâng cấp hạ tầng', 'mua máy tính', 'tập huấn cho cán bộ', 'thuê đường truyền'])
      expect(themeOf(`Bố trí kinh phí ${purpose}`)).toBe('budget-shortage');
  });

  test('infrastructure that is only the network is the network', () => {
    expect(themeOf('Hạ tầng còn yếu')).toBe('it-infrastructure-weak');
    expect(themeOf('Hạ tầng mạng còn yếu')).toBe('network-slow');
  });

  test('a shortage of people is one of IT staff only where IT or digital work is named', () => {
    expect(themeOf('Thiếu cán bộ phụ trách công nghệ thông tin')).toBe('staff-shortage-it');
    expect(themeOf('Thiếu nhân sự')).toBe('staffing-organisation');
  });

  test('an obstacle and a recommendation about the same topic get the same theme', () => {
    expect(themeOf('Thiếu trang thiết bị')).toBe(themeOf('Đề nghị trang bị thêm máy tính'));
    expect(themeOf('Chưa có văn bản hướng dẫn')).toBe(themeOf('Đề nghị sớm ban hành văn bản hướng dẫn'));
  });

  test('skill of nobody named is the skill of officials, in the front block of citizens', () => {
    expect(themeOf('Kỹ năng số còn hạn chế', 'council')).toBe('digital-skills-officials');
    expect(themeOf('Kỹ năng số còn hạn chế', 'front')).toBe('digital-skills-citizens');
  });

  test('abbreviations and texts without Vietnamese marks mean the same', () => {
    expect(themeOf('Thiếu CSVC, TTB', 'general')).toBe('equipment-shortage');
    expect(themeOf('Thieu trang thiet bi, co so vat chat', 'general')).toBe('equipment-shortage');
    expect(themeOf('Hệ thống giải quyết TTHC hay bị lỗi', 'general')).toBe('software-unstable');
  });

  test('what says nothing, or nothing that names an issue, is no specific issue (R-13)', () => {
    for (const statement of ['Không', 'Không có.', 'Không có khó khăn, vướng mắc', 'Cơ bản không có khó khăn gì', '', '...'])
      expect(themeOf(statement, 'front')).toBe(NO_ISSUE_THEME);
  });
});

describe('confidence', () => {
  test('every text gets themes of the taxonomy, likeliest first, with confidences that are parts of one', () => {
    const keys = shipped.taxonomy.themes.map(({ key }) => key);
    const words = fc.constantFrom(...shipped.examples.flatMap(({ statement }) => statement.split(' ')));
    const text = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 30 }).map((own) => own.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...STATEMENT_BLOCKS), (statement, block) => {
        const ranked = classifier.rank(statement, block);
        const confidences = ranked.map(({ confidence }) => confidence);
        expect(ranked.every(({ theme }) => keys.includes(theme))).toBe(true);
        expect(confidences).toEqual(confidences.toSorted((one, other) => other - one));
        expect(confidences.every((one) => one > 0 && one <= 1)).toBe(true);
        expect(confidences.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1.000001);
      }),
    );
  });

  test('a text that the field does not know goes to a person', () => {
    expect(classifier.choose('Con mèo nằm trên ghế', 'party').confidence).toBeLessThan(0.5);
  });

  test('small letters, capitals and punctuation change nothing', () => {
    for (const { statement, block } of shipped.examples.slice(0, 100))
      expect(classifier.choose(`${statement.toUpperCase()}.`, block)).toEqual(classifier.choose(statement, block));
  });

  test('nine of ten statements get their theme without marks too', () => {
    const right = shipped.examples.filter(({ statement, block, theme }) => themeOf(withoutMarks(statement), block) === theme);
    expect(right.length / shipped.examples.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the taxonomy is input of the classifier', () => {
  const workflow: Theme = {
    key: 'workflow-missing',
    nameVi: 'Chưa có quy trình',
    nameEn: 'Workflow missing',
    definition: 'The workflow of a procedure is not set up.',
    phrases: [],
  };

  test('a missing workflow is an obstacle of its own kind, a workflow that is not clear a difficulty of procedures (P-13)', () => {
    for (const statement of ['Thiếu quy trình nội bộ', 'Chưa ban hành quy trình điện tử', 'Đề nghị ban hành quy trình nội bộ'])
      expect(themeOf(statement, 'general')).toBe('workflow-missing');
    for (const statement of ['Quy trình xử lý hồ sơ chưa rõ ràng', 'Vướng mắc trong quy trình thủ tục hành chính'])
      expect(themeOf(statement, 'general')).toBe('procedure-difficulty');
  });

  test('a theme of its own, without any phrase, takes what its definition names from the theme that had it', () => {
    const themes = shipped.taxonomy.themes.filter(({ key }) => key !== workflow.key);
    const without = makeClassifier({ ...shipped.taxonomy, themes }, shipped.examples);
    expect(without.choose('Chưa có quy trình giải quyết thủ tục đất đai', 'general').theme).toBe('procedure-difficulty');
    const own = withTheme(workflow);
    expect(own.choose('Chưa có quy trình giải quyết thủ tục đất đai', 'general').theme).toBe('workflow-missing');
    expect(own.choose('Thủ tục đất đai phức tạp', 'general').theme).toBe('procedure-difficulty');
  });

  test('a phrase that an official gives to a theme decides where it is the most exact', () => {
    const phrases = [{ text: 'thủ tục đất đai', blocks: [], weight: 1 }];
    const land = withTheme({ ...workflow, key: 'land', nameVi: 'Đất đai', nameEn: 'Land', definition: '', phrases });
    expect(land.choose('Thủ tục đất đai phức tạp', 'general').theme).toBe('land');
  });

  test('a theme is known by its definition alone, in either language', () => {
    for (const definition of ['Cyber security risks and attacks', 'Mất an ninh mạng, an toàn thông tin']) {
      const own = withTheme({ ...workflow, key: 'cyber', nameVi: 'An ninh', nameEn: 'Security', definition });
      expect(own.choose('Chưa bảo đảm an ninh mạng', 'party').theme).toBe('cyber');
    }
  });

  test('a theme that is taken away is chosen no more', () => {
    const themes = shipped.taxonomy.themes.filter(({ key }) => key !== 'network-slow');
    const without = makeClassifier({ ...shipped.taxonomy, themes }, shipped.examples);
    expect(without.choose('Hạ tầng mạng còn yếu', 'party').theme).not.toBe('network-slow');
  });

  test('without labelled statements the taxonomy alone decides', () => {
    expect(makeClassifier(shipped.taxonomy, []).choose('Đường truyền chậm', 'party').theme).toBe('network-slow');
  });

  test('a taxonomy without themes is refused', () => {
    expect(() => makeClassifier({ themes: [], words: [] }, [])).toThrow(RangeError);
  });
});

describe('accuracy', () => {
  test('on every annex left out whole at least 85 % of the statements get their theme', () => {
    expect(accuracy.groups.map(({ group }) => group)).toEqual(['6', '13', '14', '18']);
    for (const { right, all } of accuracy.groups) expect(right / all).toBeGreaterThanOrEqual(0.85);
  });

  test('no statement of an annex left out is learned from, in no other annex either', () => {
    for (const { all, learnedFrom } of accuracy.groups) expect(learnedFrom).toBeLessThan(400 - all);
  });

  test('statements of other blocks and levels get their theme in 85 % too, and the doubtful tenth of them is told', async () => {
    const others = await shippedCheckStatements();
    const { all, confidence } = checkAgainst(shipped.taxonomy, shipped.examples, others);
    expect(all.right / all.all).toBeGreaterThanOrEqual(0.85);
    const sure = confidence.filter(({ from }) => from >= 0.9);
    expect(sure.every((hits) => hits.right / hits.all >= 0.95)).toBe(true);
  });
});
