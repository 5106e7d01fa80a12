import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { AssignmentIdSchema, DirectedTaskIdSchema } from '../../domain/direction/ids.ts';
import {
  AssignerStepInput,
  BodyStepInput,
  directAssignment,
  ReceiverStepInput,
  receiveAssignment,
  reportOnAssignment,
  StepTaken,
} from '../../use-cases/direction/act-on-assignment.ts';
import { changePlan, PlanChange } from '../../use-cases/direction/change-plan.ts';
import { CreatedTask, createTask, NewTaskInput } from '../../use-cases/direction/create-task.ts';

const tags = ['monitoring'];
const OnAssignment = Type.Object({ assignmentId: AssignmentIdSchema });
const refusals = problemResponses(404, 409, 422);

const steps: Routes = async (app) => {
  app.post(
    '/direction/assignments/:assignmentId/reports',
    {
      schema: {
        operationId: 'reportOnAssignment',
        summary:
          'Cơ quan được giao: nhận việc, báo tiến độ, báo hoàn thành, xin gia hạn, đề nghị chuyển giao, báo vượt thẩm quyền',
        tags,
        params: OnAssignment,
        body: Type.Omit(BodyStepInput, ['assignmentId']),
        response: { 200: StepTaken, ...refusals },
      },
    },
    (request) => reportOnAssignment(request.context, { ...request.body, ...request.params }),
  );

  app.post(
    '/direction/assignments/:assignmentId/decisions',
    {
      schema: {
        operationId: 'directAssignment',
        summary: 'Bên giao: gia hạn, từ chối, trả lại, hủy, giao cơ quan khác; cấp trên: trả lời việc vượt thẩm quyền',
        tags,
        params: OnAssignment,
        body: Type.Omit(AssignerStepInput, ['assignmentId']),
        response: { 200: StepTaken, ...refusals },
      },
    },
    (request) => directAssignment(request.context, { ...request.body, ...request.params }),
  );

  app.post(
    '/direction/assignments/:assignmentId/hand-over',
    {
      schema: {
        operationId: 'receiveAssignment',
        summary: 'Cơ quan nhận chuyển giao: nhận hoặc không nhận phần việc',
        tags,
        params: OnAssignment,
        body: Type.Omit(ReceiverStepInput, ['assignmentId']),
        response: { 200: StepTaken, ...refusals },
      },
    },
    (request) => receiveAssignment(request.context, { ...request.body, ...request.params }),
  );
};

const plans: Routes = async (app) => {
  app.post(
    '/direction/tasks',
    {
      schema: {
        operationId: 'createTask',
        summary: 'Giao nhiệm vụ mới',
        tags,
        body: NewTaskInput,
        response: { 200: CreatedTask, ...refusals },
      },
    },
    (request) => createTask(request.context, request.body),
  );

  app.post(
    '/direction/tasks/:taskId/plans',
    {
      schema: {
        operationId: 'changePlan',
        summary: 'Sửa sáu rõ và hạn của nhiệm vụ, có lý do',
        tags,
        params: Type.Object({ taskId: DirectedTaskIdSchema }),
        body: Type.Omit(PlanChange, ['taskId']),
        response: { 200: Type.Object({ version: Type.Integer() }), ...refusals },
      },
    },
    (request) => changePlan(request.context, { ...request.body, ...request.params }),
  );
};

/** What bodies, assigners and receivers do about tasks. */
export const assignmentRoutes: readonly Routes[] = [steps, plans];
