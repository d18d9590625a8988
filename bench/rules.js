// Prints how many milliseconds it takes to judge one gateway by the whole catalogue, once warm.
const { check } = require("..");
const { oneGateway } = require("./stack");

const { facts } = oneGateway();
const options = { asOf: "2026-11-22" };
for (let warm = 0; warm < 5000; warm += 1) check(facts, options);
const runs = 20_000;
const start = process.hrtime.bigint();
for (let run = 0; run < runs; run += 1) check(facts, options);
console.log(Number(process.hrtime.bigint() - start) / 1e6 / runs);
