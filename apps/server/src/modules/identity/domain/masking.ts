/** A person's name for logs, audit lines and lists: all but the given name, which stands last in Vietnamese, shortened to initials. */
export function maskedName(name: string): string {
  const words = name.trim().split(/\s+/);
  const given = words.at(-1) ?? '';
  return [...words.slice(0, -1).map((word) => `${Array.from(word)[0] ?? ''}.`), given].join(' ');
}

/** A login name for lists: first letter and office. */
export function maskedLoginName(loginName: string): string {
  const [name = '', office = ''] = loginName.split('@');
  return `${name.slice(0, 1)}***@${office}`;
}

/** A network address for audit lines: the network without the host (IPv4 /24, IPv6 /48). */
export function maskedAddress(address: string): string {
  const four = /(\d+\.\d+\.\d+)\.\d+$/.exec(address);
  if (four) return `${four[1]}.*`;
  return `${address.split(':').slice(0, 3).join(':')}:*`;
}
