/** Somebody who speaks to the API over HTTP with a cookie, as a browser does. */
export class Visitor {
  private cookie = '';

  constructor(private readonly url: string) {}

  async signIn(username: string, password: string): Promise<this> {
    await this.send('POST', '/api/session', { username, password });
    return this;
  }

  /** The body of the answer. Throws with the API's own words where it refuses. */
  async send<T = unknown>(method: string, path: string, body?: unknown): Promise<T> {
    const isForm = body instanceof FormData;
    const response = await fetch(this.url + path, {
      method,
      headers: {
        cookie: this.cookie,
        // A kept connection may be closed by the server in the very moment in which a busy machine uses it again
        connection: 'close',
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
    });
    const [given] = response.headers.getSetCookie();
    if (given !== undefined) this.cookie = given.split(';')[0] ?? '';
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.send<T>('POST', path, body);
  }
}
