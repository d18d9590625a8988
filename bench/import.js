// Prints how many milliseconds an import takes: of the package, or of what it stands on.
const start = process.hrtime.bigint();
if (process.argv[2] === "ours") {
  require("..");
} else {
  require("cdktf");
  for (const name of [
    "data-azurerm-subnet",
    "data-azurerm-virtual-network",
    "public-ip",
    "subnet",
    "virtual-network",
    "virtual-network-gateway",
  ]) {
    require(`@cdktf/provider-azurerm/lib/${name}`);
  }
}
console.log(Number(process.hrtime.bigint() - start) / 1e6);
