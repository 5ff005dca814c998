// The worker's own globals: TypeScript knows only those of every kind of worker.
declare const registration: ServiceWorkerRegistration;
declare const clients: Clients;
declare function skipWaiting(): Promise<void>;
