"""What plain reachability costs in igraph (C) and NetworkX: failures.py igraph|networkx EDGES CANDIDATES SAMPLE.

EDGES has a line "provider dependent" for each row. The candidates are the nodes CANDIDATES names, first-last; every
so-manieth of them is followed. Prints the seconds for the sample, its size, and the nodes reached. Reading and
building the graph is not timed.
"""
import sys
import time

tool, edges_file, candidates, sample = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
first, last = (int(part) for part in candidates.split("-"))
step = max(1, (last - first + 1) // sample)
chosen = list(range(first, last + 1, step))[:sample]
edges = [tuple(map(int, line.split())) for line in open(edges_file)]

if tool == "igraph":
    import igraph

    graph = igraph.Graph(edges=edges, directed=True)
    begin = time.perf_counter()
    reached = sum(len(graph.subcomponent(node, mode="out")) for node in chosen)
else:
    import networkx

    graph = networkx.DiGraph(edges)
    begin = time.perf_counter()
    reached = sum(1 + len(networkx.descendants(graph, node)) for node in chosen if node in graph)
print(f"{time.perf_counter() - begin:.3f} {len(chosen)} {reached}")
