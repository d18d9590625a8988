/** Ends the stand-in azurerm provider, which serves as long as its standard input is open. */
export default function endStandInProvider(): void {
  globalThis.standInProvider?.stdin.end();
}
