// Each client that Prisma makes reads the same description of all models from its packed form, which takes longer than most
// tests: within a test file it is read once. The description is never changed, so the clients can share it.
const reading = /(?<=static deserialize\((\w+),\w+\)\{let \w+=)(\w+)\(\1\)(?=;)/;

export default {
	process(source, path) {
		const code = source.replace(
			reading,
			"((globalThis.prismaModels??=new WeakMap).get($1)??globalThis.prismaModels.set($1,$2($1)).get($1))",
		);
		if (code === source) throw new Error(`${path} reads its models otherwise than this file thinks`);
		return { code };
	},
};
