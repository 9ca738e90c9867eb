import { createPerson } from '../../plans/people/commands/createPerson.js';
import { editPerson, resetPassword } from '../../plans/people/commands/editPerson.js';
import type { PersonRecord } from '../../plans/people/model.js';
import { getPerson, listPeople } from '../../plans/people/queries.js';
import { unitNames } from '../../plans/units/queries.js';
import { defineRoute } from '../http/route.js';
import { presentUser } from '../presenters/people.js';
import { idParamsSchema } from '../schemas/common.js';
import {
  createdUserSchema,
  newUserSchema,
  oneTimePasswordSchema,
  userListSchema,
  userPatchSchema,
  userQuerySchema,
  userSchema,
} from '../schemas/users.js';

const tags: [string] = ['人员'];

async function presented(person: PersonRecord) {
  return presentUser(person, await unitNames(person.unitId ? [person.unitId] : []));
}

export const userRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/users',
    summary: '人员列表',
    tags,
    allow: ['admin', 'supervisor'],
    query: userQuerySchema,
    response: userListSchema,
    handler: async ({ query }) => {
      const { items, nextCursor } = await listPeople(query, query);
      const names = await unitNames(items.flatMap(({ unitId }) => unitId ?? []));
      return { items: items.map((person) => presentUser(person, names)), nextCursor };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/users',
    summary: '新建账号',
    tags,
    allow: ['admin'],
    body: newUserSchema,
    response: createdUserSchema,
    status: 201,
    // The answer holds a password and must not be kept for a repeat.
    idempotent: false,
    handler: async ({ body, context }) => {
      const { person, oneTime } = await createPerson(context, body);
      return { ...(await presented(person)), password: oneTime };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/users/:id',
    summary: '一个账号',
    tags,
    allow: ['admin', 'supervisor'],
    params: idParamsSchema,
    response: userSchema,
    handler: async ({ params }) => presented(await getPerson(params.id)),
  }),
  defineRoute({
    method: 'patch',
    path: '/api/users/:id',
    summary: '修改账号',
    tags,
    allow: ['admin'],
    params: idParamsSchema,
    body: userPatchSchema,
    response: userSchema,
    handler: async ({ params, body, context, ifMatch }) => {
      const { version, ...edit } = body;
      return presented(
        await editPerson(context, { id: params.id, edit, version: ifMatch ?? version ?? null }),
      );
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/users/:id/reset-password',
    summary: '重置密码',
    tags,
    allow: ['admin'],
    params: idParamsSchema,
    response: oneTimePasswordSchema,
    idempotent: false,
    handler: async ({ params, context }) => ({ password: await resetPassword(context, params) }),
  }),
];
