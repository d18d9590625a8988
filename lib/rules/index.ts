export { Cidr } from "../domain/cidr";
export { always, type Day, type Window } from "../domain/day";
export type { FactName, FactValues, GatewayFacts } from "../domain/facts";
export { catalogue, type LiftedRuleId, type OwnRuleId, type RuleId } from "./catalogue";
export { defineRule, type Rule, type RuleRecord, type Severity, type Source } from "./rule";
