import { UserError } from './user-error.ts';

/** `leaveSources` ends the reading of TypeScript, for a command that goes on with what is built. */
type Command = (argv: string[], leaveSources: () => Promise<void>) => Promise<number>;

/** Each command is loaded when it is asked for: `segment` has no need of the database. */
const commands: Record<string, { usage: string; load: () => Promise<Command> }> = {
  serve: { usage: 'serve', load: async () => (await import('./serve.ts')).serve },
  import: { usage: 'import FILE… [--title TITLE]', load: async () => (await import('./import.ts')).importTexts },
  segment: { usage: 'segment < TEXT', load: async () => (await import('./segment.ts')).segment },
  analyse: { usage: 'analyse < TEXT', load: async () => (await import('./analyse.ts')).analyseText },
  facts: { usage: 'facts < TEXT', load: async () => (await import('./facts.ts')).facts },
  quiz: {
    usage: 'quiz [--seed N] [--count N] [--language en|vi] [--explain] < TEXT',
    load: async () => (await import('./quiz.ts')).quiz,
  },
  coverage: { usage: 'coverage [FILE…] [< TEXT]', load: async () => (await import('./coverage.ts')).coverage },
  dictionary: {
    usage: 'dictionary check|stats|add FILE… [--name NAME]|list|remove ID',
    load: async () => (await import('./dictionary.ts')).dictionaryCommand,
  },
  teacher: { usage: 'teacher reset EMAIL|invite', load: async () => (await import('./teacher.ts')).teacher },
  backup: { usage: 'backup FILE', load: async () => (await import('./backup.ts')).backup },
  restore: { usage: 'restore FILE', load: async () => (await import('./restore.ts')).restore },
  'word-order': { usage: 'word-order', load: async () => (await import('./word-order.ts')).wordOrder },
  train: {
    usage:
      'train GOLD… [--words LIST] [--names LIST] [--phrases LIST] [--own FOLDER] [--tune GOLD] [--out FILE] [--seed N]',
    load: async () => (await import('./train.ts')).train,
  },
};

function usage(): string {
  return ['usage:', ...Object.values(commands).map((command) => `  tung-cau ${command.usage}`)].join('\n');
}

/** Runs one command; returns the exit code: 0, or 2 with one line on standard error for bad input. */
export async function main(argv: string[], leaveSources: () => Promise<void>): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === 'help') {
    console.log(usage());
    return name === undefined ? 2 : 0;
  }
  if (!Object.hasOwn(commands, name)) {
    console.error(`tung-cau: there is no command “${name}”; see tung-cau --help`);
    return 2;
  }
  // A reader that has seen enough (`… | head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    return await (
      await commands[name].load()
    )(rest, leaveSources);
  } catch (error) {
    if (error instanceof UserError || isArgumentError(error)) {
      console.error(`tung-cau ${name}: ${error.message.split('\n')[0]}`);
      return 2;
    }
    throw error;
  }
}

/** What `parseArgs` of node:util throws for an option it does not know or a value it misses. */
function isArgumentError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
