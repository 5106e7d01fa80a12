import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { MachineIdSchema, NewMachine } from '../domain/machines/machine.ts';
import {
  issueMachineSecret,
  listMachines,
  MachineList,
  MachinePlace,
  NewSecret,
  Revocation,
  registerMachine,
  revokeMachine,
} from '../use-cases/machines/machines.ts';

const tags = ['identity'];
const params = Type.Object({ machineId: MachineIdSchema });
const ShownOnce = Type.Object({
  machineId: MachineIdSchema,
  /** Shown this once. */
  clientSecret: Type.String(),
});

const listMachinesRoute: Routes = async (app) => {
  app.get(
    '/machines',
    {
      schema: {
        operationId: 'listMachines',
        summary: 'Phần mềm tự kết nối của một nơi (không có area: cả nước)',
        tags,
        querystring: MachinePlace,
        response: { 200: MachineList, ...problemResponses() },
      },
    },
    ({ context, query: { area = null, part = null } }) => listMachines(context, { area, part }),
  );
};

const registerMachineRoute: Routes = async (app) => {
  app.post(
    '/machines',
    {
      schema: {
        operationId: 'registerMachine',
        summary: 'Đăng ký một phần mềm tự kết nối; khóa bí mật chỉ hiện lần này',
        tags,
        body: NewMachine,
        response: { 201: ShownOnce, ...problemResponses(409, 422) },
      },
    },
    async (request, reply) => {
      reply.status(201).header('cache-control', 'no-store');
      return registerMachine(request.context, request.body);
    },
  );
};

const issueMachineSecretRoute: Routes = async (app) => {
  app.post(
    '/machines/:machineId/secrets',
    {
      schema: {
        operationId: 'issueMachineSecret',
        summary: 'Cấp khóa bí mật mới; khóa cũ dùng song song trong thời gian chuyển đổi',
        tags,
        params,
        body: NewSecret,
        response: { 201: ShownOnce, ...problemResponses(404, 422) },
      },
    },
    async (request, reply) => {
      reply.status(201).header('cache-control', 'no-store');
      return issueMachineSecret(request.context, { ...request.params, ...request.body });
    },
  );
};

const revokeMachineRoute: Routes = async (app) => {
  app.post(
    '/machines/:machineId/revocation',
    {
      schema: {
        operationId: 'revokeMachine',
        summary: 'Thu hồi quyền kết nối của một phần mềm, có hiệu lực ngay',
        tags,
        params,
        body: Revocation,
        response: { 204: Type.Null({ description: 'Không có nội dung' }), ...problemResponses(404) },
      },
    },
    async (request, reply) => {
      reply.status(204);
      await revokeMachine(request.context, { ...request.params, ...request.body });
      return null;
    },
  );
};

/** Programs of others that act by themselves. */
export const machineRoutes: readonly Routes[] = [
  listMachinesRoute,
  registerMachineRoute,
  issueMachineSecretRoute,
  revokeMachineRoute,
];
