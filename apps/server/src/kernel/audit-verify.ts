import { Client } from 'pg';
import { firstBrokenSeal } from './audit-seal.ts';
import { type Command, EXIT } from './command.ts';

/** `audit-verify`: makes the chain over all sealed audit lines again and says where it breaks. */
export const auditVerify: Command = {
  name: 'audit-verify',
  summary: 'Kiểm tra chuỗi niêm phong của nhật ký / Verify the sealed chain of the audit log',
  usage: `bin/thongsuot audit-verify [--json]

Thoát 0 khi chuỗi còn nguyên, 1 khi có chỗ bị sửa / exits 0 when the chain holds, 1 when something was changed.`,
  positionals: [],
  options: { json: { type: 'boolean', default: false } },
  needsDatabase: true,
  run: async ({ context, out }, { values }) => {
    const client = new Client({ connectionString: context.database.connections.owner });
    await client.connect();
    const broken = await firstBrokenSeal(client).finally(() => client.end());
    const holds = broken === null;
    if (values['json'] === true) out(JSON.stringify({ holds, firstBrokenSeal: broken === null ? null : String(broken) }));
    else out(holds ? 'Chuỗi còn nguyên / The chain holds' : `Chuỗi hỏng từ niêm phong / The chain breaks at seal ${broken}`);
    return holds ? EXIT.done : EXIT.failed;
  },
};
