// The parts of echarts that lib/cli/cost-charts.ts draws with; the build takes them for the whole library.
import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, MarkPointComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, ScatterChart, GridComponent, MarkPointComponent, SVGRenderer]);

export { init };
