import type { Encodable } from '../bson/encode';
import { demand, EngineError } from '../errors';
import { catalogCommands } from './catalog.commands';
import {
  type Call,
  type Command,
  checkCommon,
  checkFields,
  commonFields,
  type FieldTypes,
  type Reply,
} from './command';
import { cursorCommands } from './cursor.commands';
import { findAndModifyCommands } from './find-and-modify.command';
import { indexCommands } from './index.commands';
import { readCommands } from './read.commands';
import { serverCommands } from './server.commands';
import { writeCommands } from './write.commands';

/** Every command the engine knows. */
export const commands: Readonly<Record<string, Command>> = {
  ...serverCommands,
  ...readCommands,
  ...cursorCommands,
  ...writeCommands,
  ...findAndModifyCommands,
  ...indexCommands,
  ...catalogCommands,
};

/** Known by name, so that they are refused with the code a standalone gives. */
const transactionFields: FieldTypes = { txnNumber: 'any', startTransaction: 'any', autocommit: 'any' };

/** All that a command may carry; nothing for one that may carry anything. */
const knownFields: ReadonlyMap<Command, FieldTypes> = new Map(
  Object.values(commands).flatMap((command): [Command, FieldTypes][] =>
    command.fields === 'any' ? [] : [[command, { ...commonFields, ...command.fields, ...transactionFields }]],
  ),
);

/** Runs a command to its answer, an error's answer included; only a bug of the engine itself is logged. */
export async function runCommand(call: Call, log: (message: string) => void): Promise<Reply> {
  try {
    const [name = ''] = call.body.keys();
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) throw new EngineError('CommandNotFound', `no such command: '${name}'`);
    const fields = knownFields.get(command);
    if (fields !== undefined) checkFields(name, call.body, fields);
    demand(
      call.documents === undefined || command.takesDocuments === true,
      'IDLUnknownField',
      `BSON field '${name}.documents' is an unknown field.`,
    );
    checkCommon(call.body);
    return { ...(await command.run(call)), ok: 1.0 };
  } catch (error) {
    return errorReply(error, log);
  }
}

function errorReply(error: unknown, log: (message: string) => void): Reply {
  if (error instanceof EngineError) {
    return {
      ok: 0,
      errmsg: error.message,
      code: error.code,
      codeName: error.codeName,
      ...(error.details as Record<string, Encodable>),
    };
  }
  log(`a command failed: ${error instanceof Error ? error.stack : String(error)}`);
  return {
    ok: 0,
    errmsg: 'the embedded engine failed; its log says more',
    code: 1,
    codeName: 'InternalError',
  };
}
