import { comparedFile } from "@/app/compared-file";

export const GET = comparedFile("csv");
