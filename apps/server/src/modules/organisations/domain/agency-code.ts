/**
 * The two generations of agency identifiers (mã định danh cơ quan) that live side by side:
 * `qcvn-102` of QCVN 102:2016/BTTTT, `V1V2V3.Z1Z2.Y1Y2.MX1X2`, lowest level first: `000.00.00.H41`;
 * `qd-20` of Decision 20/2020/QĐ-TTg, highest level first, 35 characters at most: `H15`, `H15.50.05.13`, `H55.242`.
 * @rule D-02
 */
export const CODE_GENERATIONS = ['qcvn-102', 'qd-20'] as const;
export type CodeGeneration = (typeof CODE_GENERATIONS)[number];
export type AgencyCode = { readonly generation: CodeGeneration; readonly code: string };

/** Sửa đổi 1:2022 QCVN 102:2016/BTTTT: an OrganId has 35 characters at most (13 before). */
const LONGEST_CODE = 35;
const OLD_SHAPE = /^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/;
const NEW_SHAPE = /^[A-Z]\d{2}(\.\d{2,3})*$/;

/** Reads an identifier of either generation; blanks around it and small letters are forgiven. Null: it is neither. */
export function parseAgencyCode(text: string): AgencyCode | null {
  const code = text.trim().toUpperCase();
  if (code.length > LONGEST_CODE) return null;
  if (OLD_SHAPE.test(code)) return { generation: 'qcvn-102', code };
  return NEW_SHAPE.test(code) ? { generation: 'qd-20', code } : null;
}

/** The identifier of the agency above, or null at the first level (a province or a ministry). */
export function parentCode({ generation, code }: AgencyCode): AgencyCode | null {
  if (generation === 'qd-20') {
    const end = code.lastIndexOf('.');
    return end < 0 ? null : { generation, code: code.slice(0, end) };
  }
  const groups = code.split('.');
  const lowest = groups.findIndex((group) => !/^0+$/.test(group));
  if (lowest === groups.length - 1) return null;
  return { generation, code: groups.map((group, place) => (place === lowest ? '0'.repeat(group.length) : group)).join('.') };
}

/** The first level, equal in both generations: `H41` of `000.00.00.H41`, `H15` of `H15.50`. */
export function topCode({ generation, code }: AgencyCode): string {
  return generation === 'qd-20' ? (code.split('.')[0] ?? code) : code.slice(-3);
}
