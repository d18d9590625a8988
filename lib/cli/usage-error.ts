/** A command that was given wrongly, or a file of its own that can't be used: one line, exit code 2. */
export class UsageError extends Error {}
