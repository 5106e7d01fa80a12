import { createTransport } from 'nodemailer';
import type { Failure } from '../domain/messages/retry.ts';
import type { Channel, Letter } from './channels.ts';

const PATIENCE_MS = 10_000;
const LOOPBACK = /^(127[.]0[.]0[.]1|localhost|\[::1\])$/;

/** Whether the connection is encrypted from its first byte, or must become so before anything is said. */
export function smtpSecurity(url: string): {
  readonly secure: boolean;
  readonly requireTLS: boolean;
  readonly ignoreTLS: boolean;
} {
  const { protocol, hostname } = new URL(url);
  const secure = protocol === 'smtps:';
  const isLoopback = LOOPBACK.test(hostname);
  return { secure, requireTLS: !secure && !isLoopback, ignoreTLS: !secure && isLoopback };
}

/** E-mail by an SMTP server. A server that is not this machine must speak TLS with a certificate that holds, or nothing is said to it. */
export function smtpServer(url: string, from: string, host: string): Channel {
  const { hostname, port, username, password } = new URL(url);
  const security = smtpSecurity(url);
  const options = {
    pool: true as const,
    maxConnections: 2,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (security.secure ? 465 : 587) : Number(port),
    ...security,
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  };
  return {
    leadsTo: 'server',
    open: () => {
      const transport = createTransport(options);
      return {
        send: async (letter) => {
          try {
            await transport.sendMail(mailOf(letter, from, host));
            return null;
          } catch (error) {
            return failureOf(error as SmtpError);
          }
        },
        close: () => transport.close(),
      };
    },
  };
}

/** The parts of an e-mail. Its Message-ID follows from the batch: tried twice, it is the same letter. */
export function mailOf({ to, batch, subject, text, html }: Letter, from: string, host: string) {
  return {
    from,
    to,
    subject,
    text,
    html,
    messageId: `<${batch}@${host}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

type SmtpError = Error & { readonly code?: string; readonly responseCode?: number };

/** What failed, in our words: the server's own may name the person. An answer of 5xx to the address is final (RFC 5321, 4.2.1). */
function failureOf({ code, responseCode = 0 }: SmtpError): Failure {
  if (code === 'ETLS' || code === 'EREQUIRETLS') return 'not-secure';
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'sign-in-refused';
  if (code === 'EENVELOPE') return responseCode >= 400 && responseCode < 500 ? 'not-taken' : 'address-refused';
  return responseCode > 0 ? 'not-taken' : 'unreachable';
}
