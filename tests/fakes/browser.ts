/**
 * The extension API in memory, as far as the code under test uses it. `wxt/browser` leads here
 * (tests/vitest.config.ts). A test takes hold of it through `fake`.
 */
type Listener = (...args: never[]) => unknown;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

const ID = "sidelight-in-memory";
const HOME = `chrome-extension://${ID}/`;

/** Who sends, as the browser tells the one who receives. */
export interface FakeSender {
  id?: string;
  url?: string;
  tab?: { id?: number };
}

/** The popup or another page of ours. */
export const SURFACE: FakeSender = { id: ID, url: `${HOME}popup.html` };
/** Our script on a news page. */
export const PAGE: FakeSender = { id: ID, url: "https://news.example/story", tab: { id: 7 } };

/** What a test sets up and looks at. `reset` before each test. */
export const fake = {
  stored: {} as Record<string, unknown>,
  /** What the next writing to storage fails with. */
  quota: undefined as Error | undefined,
  sender: SURFACE,
  tabs: [] as { id?: number; url?: string; active?: boolean; openerTabId?: number }[],
  /** The tab in which the code itself runs. */
  ownTab: undefined as { id?: number; openerTabId?: number } | undefined,
  commands: [] as { description?: string; shortcut?: string }[],
  /** What the reader answers when the browser asks for permission. */
  grants: true,
  asked: [] as string[][],
  /** The pages that we may run on. */
  allowed: [] as string[],
  /** Whether the browser keeps scripts from the tabs' pages, as from its own. */
  refuses: false,
  /** The addresses that tabs were opened at. */
  opened: [] as string[],
  /** The files put into tabs, in order. */
  injected: [] as string[],
  reset(): void {
    Object.assign(fake, { stored: {}, quota: undefined, sender: SURFACE, tabs: [], asked: [] });
    Object.assign(fake, { ownTab: undefined, commands: [], grants: true, injected: [] });
    Object.assign(fake, { allowed: [], refuses: false, opened: [] });
    messages.clear();
    changes.clear();
  },
};

/** As the browser's own: a value comes out of storage or a message as a copy. */
const copied = <T>(value: T): T =>
  value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);

function createEvent<L extends Listener>() {
  const listeners = new Set<L>();
  return {
    listeners,
    clear: () => listeners.clear(),
    addListener: (listener: L) => void listeners.add(listener),
    removeListener: (listener: L) => void listeners.delete(listener),
  };
}

const messages = createEvent<(message: unknown, sender: FakeSender) => unknown>();
const changes = createEvent<(changes: Changes, area: string) => void>();

/** The first listener that answers has answered; where none listens, the browser says so. */
async function deliver(message: unknown, sender: FakeSender): Promise<unknown> {
  if (messages.listeners.size === 0) {
    throw new Error("Could not establish connection. Receiving end does not exist.");
  }
  for (const listener of messages.listeners) {
    const answer = listener(copied(message), sender);
    if (answer !== undefined) return copied(await Promise.resolve(answer));
  }
  return undefined;
}

async function write(items: Record<string, unknown>): Promise<void> {
  const { quota } = fake;
  fake.quota = undefined;
  // A real storage answers later: two writers that do not wait for each other meet here.
  await new Promise((resume) => setTimeout(resume, 0));
  if (quota) throw quota;
  const told: Changes = {};
  for (const [key, value] of Object.entries(items)) {
    told[key] = { oldValue: fake.stored[key], newValue: copied(value) };
    if (value === undefined) delete fake.stored[key];
    else fake.stored[key] = copied(value);
  }
  for (const listener of changes.listeners) listener(told, "local");
}

export const browser = {
  runtime: {
    id: ID,
    getURL: (path: string) => HOME + path.replace(/^\//u, ""),
    onMessage: messages,
    sendMessage: (message: unknown) => deliver(message, fake.sender),
  },
  storage: {
    onChanged: changes,
    local: {
      async get(key: string) {
        await new Promise((resume) => setTimeout(resume, 0));
        return key in fake.stored ? { [key]: copied(fake.stored[key]) } : {};
      },
      set: write,
      remove: (keys: string | string[]) =>
        write(Object.fromEntries([keys].flat().map((key) => [key, undefined]))),
    },
  },
  tabs: {
    getCurrent: async () => fake.ownTab,
    create: async ({ url }: { url: string }) => void fake.opened.push(url),
    get: async (id: number) => fake.tabs.find((tab) => tab.id === id),
    query: async () => fake.tabs.filter(({ active }) => active),
    sendMessage: (_tab: number, message: unknown) => deliver(message, { id: ID }),
  },
  scripting: {
    insertCSS: async ({ files }: { files: string[] }) => void fake.injected.push(...files),
    async executeScript({ files }: { files: string[] }): Promise<void> {
      if (fake.refuses) throw new Error("This page cannot be scripted.");
      fake.injected.push(...files);
    },
  },
  permissions: {
    async request({ origins }: { origins: string[] }) {
      fake.asked.push(origins);
      return fake.grants;
    },
    async contains({ origins }: { origins: string[] }) {
      return origins.every((origin) => fake.allowed.includes(origin));
    },
  },
  commands: { getAll: async () => fake.commands },
};
