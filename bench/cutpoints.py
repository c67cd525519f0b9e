"""The other side of cut points and dominators: igraph, a graph library in C, through Debian's python3-igraph.

    cutpoints.py FILE NODES              answers the orders that CutPointsOurs answers, and "points": the cut points alone
    cutpoints.py --networkx FILE NODES   NetworkX once, for a smaller file
"""
import array
import sys
import time

PRIME = 1_000_000_007


def edges(path):
    numbers = array.array("i")
    with open(path, "rb") as file:
        file.seek(0, 2)
        size = file.tell() // numbers.itemsize
        file.seek(0)
        numbers.fromfile(file, size)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers[0::2], numbers[1::2]


def product(one, other):
    return (one + 1) * (other + 1) % PRIME


def digest_cuts(points, bridges):
    points = list(points)
    bridges = list(bridges)
    return (
        f"{len(points)} {len(bridges)} {sum(product(v, v) for v in points)} "
        f"{sum(product(a, b) for a, b in bridges)}"
    )


def digest_dominators(immediate):
    pairs = [(node, above) for node, above in immediate if node != above]
    return f"{len(pairs) + 1} {sum(product(node, above) for node, above in pairs)}"


def timed(question):
    start = time.perf_counter()
    found = question()
    return time.perf_counter() - start, found


def serve_igraph(path, nodes):
    import igraph

    tails, heads = edges(path)
    seconds, graph = timed(lambda: igraph.Graph(nodes, list(zip(tails, heads)), directed=True))
    print(f"igraph {igraph.__version__}: graph made in {seconds:.3f} s", file=sys.stderr)
    print("ready", flush=True)
    for order in map(str.strip, sys.stdin):
        if order == "stop":
            return
        if order == "cutpoints":
            seconds, (points, links) = timed(lambda: (graph.articulation_points(), graph.bridges()))
            answer = digest_cuts(points, ((tails[e], heads[e]) for e in links))
        elif order == "points":
            seconds, points = timed(graph.articulation_points)
            answer = f"{len(points)}"
        else:
            seconds, above = timed(lambda: graph.dominator(0))
            answer = digest_dominators((v, a) for v, a in enumerate(above) if a >= 0)
        print(f"{seconds:.3f} {answer}", flush=True)


def networkx_once(path, nodes):
    import networkx

    tails, heads = edges(path)
    directed = networkx.DiGraph(zip(tails, heads))
    undirected = networkx.MultiGraph()
    undirected.add_nodes_from(range(nodes))
    undirected.add_edges_from((a, b) for a, b in zip(tails, heads) if a != b)
    simple = networkx.Graph(undirected)
    seconds, (points, links) = timed(
        lambda: (list(networkx.articulation_points(simple)), list(networkx.bridges(undirected)))
    )
    print(f"{seconds:.3f} {digest_cuts(points, links)}")
    seconds, above = timed(lambda: networkx.immediate_dominators(directed, 0))
    print(f"{seconds:.3f} {digest_dominators(above.items())}")


if __name__ == "__main__":
    if sys.argv[1] == "--networkx":
        networkx_once(sys.argv[2], int(sys.argv[3]))
    else:
        serve_igraph(sys.argv[1], int(sys.argv[2]))
