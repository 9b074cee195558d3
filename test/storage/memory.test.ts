import { type Memory, memoryStore } from "../helpers/memoryStore.ts";
import { storeContract } from "./contract.ts";

const memories = new Map<string, Memory>();

storeContract("a store in memory", (name) => {
	const memory = memories.get(name) ?? { held: new Map() };
	memories.set(name, memory);
	return memoryStore(memory, name);
});
