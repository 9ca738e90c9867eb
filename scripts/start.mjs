import process from 'node:process';

/** `npm start`: the same as `dingban serve`, in this very process, so that signals and exit status are the server's. */
process.argv.splice(2, 0, 'serve');
await import('./dingban.mjs');
