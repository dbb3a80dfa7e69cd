import { ownFile } from "@/app/exported-file";

export const GET = ownFile("json");
