import { argumentsFromId, givenAnswers, settledState } from "./azure";
import { behaviours, faults, planState, replacing, type Behaviours, type Fault } from "./behaviour";
import { grpcServer, listen, type Address, type Procedure } from "./grpc";
import { decode, encode } from "./messagepack";
import { field, message, type Message } from "./protobuf";
import { address, encodeSchema, rebuild, schema, type Block } from "./schema";
import { isFields, type Fields, type Value } from "./value";

/**
 * The procedures of plugin protocol 5 that Terraform calls of a provider with resources and data sources; the
 * numbers below are those of its messages' fields.
 * https://github.com/hashicorp/terraform/blob/main/docs/plugin-protocol/tfplugin5.proto
 */
const procedures: ReadonlyMap<string, Procedure> = new Map(
  Object.entries({
    GetSchema: getSchema,
    PrepareProviderConfig: prepareProviderConfig,
    Configure: acceptAll,
    ValidateResourceTypeConfig: validateResourceTypeConfig,
    ValidateDataSourceConfig: acceptAll,
    UpgradeResourceState: upgradeResourceState,
    ReadResource: readResource,
    PlanResourceChange: planResourceChange,
    ApplyResourceChange: applyResourceChange,
    ReadDataSource: readDataSource,
    ImportResourceState: importResourceState,
    Stop: acceptAll,
  }).map(([method, procedure]) => [`/tfplugin5.Provider/${method}`, procedure]),
);

/** A provider that is being served. */
export interface Served {
  /** The value of TF_REATTACH_PROVIDERS with which Terraform uses it as its azurerm provider. */
  reattach: string;
  close: () => void;
}

/**
 * Serves the stand-in azurerm provider until it is closed.
 * https://developer.hashicorp.com/terraform/plugin/debugging#starting-a-provider-in-debug-mode
 */
export async function serve(network: Address["Network"]): Promise<Served> {
  const server = grpcServer(procedures);
  const Addr = await listen(server, network);
  const reattach = { Protocol: "grpc", ProtocolVersion: 5, Pid: process.pid, Test: true, Addr };
  return { reattach: JSON.stringify({ [address]: reattach }), close: () => server.close() };
}

/** What azurerm is built with lets a plan hold defaults and differ from the configuration; newer ones may not. */
const legacyTypeSystem = true;

function acceptAll(): Buffer {
  return message();
}

function getSchema(): Buffer {
  const named = (number: number, schemas: typeof schema.resource_schemas): Buffer[] =>
    Object.entries(schemas).map(([type, each]) =>
      field(number, message(field(1, type), field(2, encodeSchema(each)))),
    );
  return message(
    field(1, encodeSchema(schema.provider)),
    ...named(2, schema.resource_schemas),
    ...named(3, schema.data_source_schemas),
  );
}

function prepareProviderConfig(request: Message): Buffer {
  return message(field(1, request.bytes(1)));
}

function validateResourceTypeConfig(request: Message): Buffer {
  const { block, behaviour } = resource(request.text(1));
  const found = faults(block, behaviour, fieldsIn(request, 2) ?? {});
  return message(...found.map((fault) => field(1, encodeFault(fault))));
}

function upgradeResourceState(request: Message): Buffer {
  const { block } = resource(request.text(1));
  const stored = JSON.parse(request.message(3).text(1)) as Fields;
  return message(
    value(
      1,
      rebuild(block, stored, null, (place) => place.value),
    ),
  );
}

function readResource(request: Message): Buffer {
  return message(field(1, request.bytes(2)));
}

function planResourceChange(request: Message): Buffer {
  const { block, behaviour } = resource(request.text(1));
  const before = fieldsIn(request, 2);
  const proposed = fieldsIn(request, 3);
  if (!proposed) return message(value(1, null));
  const planned = planState(block, behaviour, proposed, before);
  const replaced = before ? replacing(behaviour, before, planned) : [];
  return message(
    value(1, planned),
    ...replaced.map((name) => field(2, encodePath([name]))),
    field(5, legacyTypeSystem),
  );
}

function applyResourceChange(request: Message): Buffer {
  const type = request.text(1);
  const planned = fieldsIn(request, 3);
  const state = planned && settledState(type, resource(type).block, planned);
  return message(value(1, state), field(4, legacyTypeSystem));
}

function readDataSource(request: Message): Buffer {
  const type = request.text(1);
  const { block } = known(schema.data_source_schemas[type], type);
  const planned = planState(block, {}, fieldsIn(request, 2) ?? {}, null);
  return message(value(1, settledState(type, block, planned)));
}

function importResourceState(request: Message): Buffer {
  const type = request.text(1);
  const id = request.text(2);
  const { block, behaviour } = resource(type);
  const identity = argumentsFromId(type, id);
  const imported = { ...givenAnswers(type, identity["name"]), ...identity, id };
  const state = settledState(type, block, planState(block, behaviour, imported, null));
  return message(field(1, message(field(1, type), value(2, state))));
}

function resource(type: string): { block: Block; behaviour: Behaviours } {
  return { block: known(schema.resource_schemas[type], type).block, behaviour: behaviours[type] ?? {} };
}

function known<T>(found: T | undefined, type: string): T {
  if (found === undefined) throw new Error(`"${type}" is not in the stand-in's schema`);
  return found;
}

function fieldsIn(request: Message, number: number): Fields | null {
  const given = decode(request.message(number).bytes(1));
  return isFields(given) ? given : null;
}

function value(number: number, content: Value): Buffer {
  return field(number, message(field(1, encode(content))));
}

const error = 1;

function encodeFault({ summary, detail, path }: Fault): Buffer {
  return message(field(1, error), field(2, summary), field(3, detail), field(4, encodePath(path)));
}

function encodePath(path: readonly (string | number)[]): Buffer {
  return message(...path.map((step) => field(1, typeof step === "number" ? field(3, step) : field(1, step))));
}
