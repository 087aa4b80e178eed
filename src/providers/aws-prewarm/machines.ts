// The solution of 2024 works with EC2 instances. It stops them at the end of a job that goes well, and at
// its limit only if it downloads by then: a job that is stuck before that leaves them running.

export const machinesMayRun = 'The machines of the solution may still run and cost money.';
export const stopMachines =
  'Stop them with `POST <endpoint>/instances` and the body `{"DesiredCapacity": 0}` (without `force_stop`).';
