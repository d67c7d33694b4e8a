/** The test oracle ships without types; only what the tests call is described. */
declare module 'sm-crypto' {
  interface Options {
    hash?: boolean;
    der?: boolean;
    publicKey?: string;
  }
  const smCrypto: {
    sm2: {
      doSignature(message: number[], privateKey: string, options: Options): string;
      doVerifySignature(
        message: number[],
        signature: string,
        publicKey: string,
        options: Options,
      ): boolean;
    };
    sm3(message: number[]): string;
  };
  export default smCrypto;
}
