/** What an HTTP request answered. */
export interface Answer<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

/** A GraphQL answer. */
export interface GraphqlBody<Data> {
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } & Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

/** Speaks to a server as a browser does: cookies are kept, changes carry the Origin. */
export interface Api {
  /** Sends an operation; throws when it was not answered with data alone. */
  query<Data>(doc: string, variables?: object): Promise<Data>;
  /** Sends an operation and gives whatever came back. */
  ask<Data>(doc: string, variables?: object): Promise<Answer<GraphqlBody<Data>>>;
  get(path: string, headers?: Record<string, string>): Promise<Answer<Buffer>>;
  /** POST of JSON. */
  post<Body>(path: string, body?: object, headers?: Record<string, string>): Promise<Answer<Body>>;
  upload(bytes: Uint8Array | string, name: string, type?: string): Promise<Answer<UploadBody>>;
  /** The cookies held, by name. */
  readonly cookies: ReadonlyMap<string, string>;
}

/** What POST /files answers: the file, or why not. */
export interface UploadBody {
  id: string;
  name: string;
  type: string;
  size: number;
  sha256: string;
  code?: string;
  message?: string;
}

/** A client that nobody is signed in with yet. */
export function createApi(url: string): Api {
  const cookies = new Map<string, string>();

  async function send(path: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = {
      ...(init.method === "POST" ? { origin: url } : {}),
      ...(cookie ? { cookie } : {}),
      ...init.headers,
    };
    const response = await fetch(url + path, { redirect: "manual", ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "" || /max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }

  async function post<Body>(path: string, body: object = {}, headers: Record<string, string> = {}) {
    const response = await send(path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : null) as Body };
  }

  const api: Api = {
    cookies,
    post,
    ask: (query, variables = {}) => post("/graphql", { query, variables }),
    async query<Data>(doc: string, variables?: object) {
      const { status, body } = await api.ask<Data>(doc, variables);
      if (body.errors || !body.data) throw new Error(`${status}: ${JSON.stringify(body.errors ?? body)}`);
      return body.data;
    },
    async get(path, headers = {}) {
      const response = await send(path, { headers });
      const body = Buffer.from(await response.arrayBuffer());
      return { status: response.status, headers: response.headers, body };
    },
    async upload(bytes, name, type = "application/octet-stream") {
      const form = new FormData();
      form.append("file", new Blob([Buffer.from(bytes)], { type }), name);
      const response = await send("/files", { method: "POST", headers: { "x-dondoc-csrf": "1" }, body: form });
      return { status: response.status, headers: response.headers, body: (await response.json()) as UploadBody };
    },
  };
  return api;
}

/** A client with this person signed in; throws when sign-in is refused. */
export async function signIn(url: string, email: string, password: string): Promise<Api> {
  const api = createApi(url);
  const { status, body } = await api.post("/api/auth/sign-in/email", { email, password });
  if (status !== 200) throw new Error(`Sign-in of ${email} was refused: ${status} ${JSON.stringify(body)}`);
  return api;
}
