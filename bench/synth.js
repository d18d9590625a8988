// Prints how many milliseconds it takes to construct and synthesize gateways: `ours` or `bare`, and how many.
const { synthesize } = require("./stack");

const [which, count] = process.argv.slice(2);
const start = process.hrtime.bigint();
synthesize(which, Number(count));
console.log(Number(process.hrtime.bigint() - start) / 1e6);
