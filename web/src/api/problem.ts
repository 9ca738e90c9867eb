import { t } from '../texts/zh.js';

/** An answer of the API that is not a success: RFC 9457 problem details, or a loss of the network (status 0). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly type: string;
  readonly detail: string;
  readonly fields: { path: string; message: string }[];

  constructor(status: number, body: unknown) {
    const problem = readProblem(body);
    super(problem.title);
    this.name = 'ApiProblem';
    this.status = status;
    this.type = problem.type;
    this.detail = problem.detail;
    this.fields = problem.fields;
  }

  /** Title and detail in one sentence, for messages. */
  get sentence(): string {
    return this.detail !== '' && this.detail !== this.message
      ? `${this.message}：${this.detail}`
      : this.message;
  }

  /** What a form says below itself: why it was refused, and what is amiss with its fields. */
  get refusal(): string {
    return [this.detail || this.message, ...this.fields.map((field) => field.message)].join('；');
  }

  get offline(): boolean {
    return this.status === 0;
  }

  get signedOut(): boolean {
    return this.status === 401;
  }

  get forbidden(): boolean {
    return this.status === 403;
  }

  get missing(): boolean {
    return this.status === 404;
  }

  get stale(): boolean {
    return this.status === 412;
  }
}

/** Any thrown thing as a problem, so that pages have one shape to show. */
export function asProblem(thrown: unknown): ApiProblem {
  if (thrown instanceof ApiProblem) return thrown;
  return new ApiProblem(0, { title: t.states.offlineTitle, detail: t.states.offlineDetail });
}

function readProblem(body: unknown): {
  title: string;
  type: string;
  detail: string;
  fields: { path: string; message: string }[];
} {
  const record = isRecord(body) ? body : {};
  const errors = Array.isArray(record['errors']) ? record['errors'] : [];
  return {
    title: text(record['title']) ?? t.states.errorTitle,
    type: text(record['type']) ?? 'about:blank',
    detail: text(record['detail']) ?? '',
    fields: errors.filter(isRecord).map((item) => ({
      path: text(item['path']) ?? '',
      message: text(item['message']) ?? '',
    })),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
