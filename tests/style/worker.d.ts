// The worker's own globals: TypeScript knows only those of every kind of worker.
declare const registration: ServiceWorkerRegistration;
declare const clients: Clients;
declare function skipWaiting(): Promise<void>;
declare function addEventListener<Kind extends keyof ServiceWorkerGlobalScopeEventMap>(
  kind: Kind,
  listener: (event: ServiceWorkerGlobalScopeEventMap[Kind]) => void,
): void;
/** What words.js brings. */
declare const tandem: { words: Words };
declare function importScripts(...addresses: string[]): void;
