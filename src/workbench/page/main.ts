import "./workbench.css";
import { startWorkbench } from "./workbench";

void startWorkbench();
