import { Type } from 'typebox';
import { problemResponses } from '#kernel/http/problem-answer';
import type { Routes } from '#kernel/http/server';
import { AssignmentIdSchema, DirectedTaskIdSchema, DirectiveIdSchema } from '../../domain/direction/ids.ts';
import { DirectiveFile, ImportedDirectives, importDirectives } from '../../use-cases/direction/import-directives.ts';
import { listDirectedTasks, TaskList, TaskQuery } from '../../use-cases/direction/list-tasks.ts';
import { DirectiveList, DirectivePage, listDirectives, readDirective } from '../../use-cases/direction/read-directives.ts';
import { AssignmentLog, readAssignmentLog, readDirectedTask, TaskPage } from '../../use-cases/direction/read-task.ts';
import { Within } from '../../use-cases/direction/within.ts';

const tags = ['monitoring'];
/** Bytes: some five thousand tasks. */
const FILE_LIMIT = 4 * 1_048_576;

const directives: Routes = async (app) => {
  app.get(
    '/direction/directives',
    {
      schema: {
        operationId: 'listDirectives',
        summary: 'Văn bản chỉ đạo và tình hình nhiệm vụ',
        tags,
        querystring: Within,
        response: { 200: DirectiveList, ...problemResponses() },
      },
    },
    (request) => listDirectives(request.context, request.query),
  );

  app.get(
    '/direction/directives/:directiveId',
    {
      schema: {
        operationId: 'readDirective',
        summary: 'Một văn bản chỉ đạo với các nhiệm vụ',
        tags,
        params: Type.Object({ directiveId: DirectiveIdSchema }),
        querystring: Within,
        response: { 200: DirectivePage, ...problemResponses(404) },
      },
    },
    (request) => readDirective(request.context, { ...request.query, ...request.params }),
  );

  app.post(
    '/direction/directives/file',
    {
      bodyLimit: FILE_LIMIT,
      schema: {
        operationId: 'importDirectives',
        summary: 'Nạp văn bản chỉ đạo và nhiệm vụ từ tệp CSV: tất cả hoặc không gì cả',
        tags,
        body: DirectiveFile,
        response: { 200: ImportedDirectives, ...problemResponses(413, 422) },
      },
    },
    (request) => importDirectives(request.context, request.body),
  );
};

const tasks: Routes = async (app) => {
  app.get(
    '/direction/tasks',
    {
      schema: {
        operationId: 'listDirectedTasks',
        summary: 'Nhiệm vụ được giao, mới nhất trước; lọc nhiệm vụ còn thiếu một trong sáu rõ',
        tags,
        querystring: TaskQuery,
        response: { 200: TaskList, ...problemResponses() },
      },
    },
    (request) => listDirectedTasks(request.context, request.query),
  );

  app.get(
    '/direction/tasks/:taskId',
    {
      schema: {
        operationId: 'readDirectedTask',
        summary: 'Một nhiệm vụ: sáu rõ và các phần việc được giao',
        tags,
        params: Type.Object({ taskId: DirectedTaskIdSchema }),
        querystring: Within,
        response: { 200: TaskPage, ...problemResponses(404) },
      },
    },
    (request) => readDirectedTask(request.context, { ...request.query, ...request.params }),
  );

  app.get(
    '/direction/tasks/:taskId/assignments/:assignmentId/steps',
    {
      schema: {
        operationId: 'readAssignmentLog',
        summary: 'Nhật ký xử lý một phần việc',
        tags,
        params: Type.Object({ taskId: DirectedTaskIdSchema, assignmentId: AssignmentIdSchema }),
        querystring: Within,
        response: { 200: AssignmentLog, ...problemResponses(404) },
      },
    },
    (request) => readAssignmentLog(request.context, { ...request.query, ...request.params }),
  );
};

/** Directives, their tasks and what was done about them. */
export const directiveRoutes: readonly Routes[] = [directives, tasks];
